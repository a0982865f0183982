<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoxStatusPage</name>
    <message numerus="yes">
        <source>about %n more openings</source>
        <extracomment>Box status, power; follows &quot;Battery 64%, &quot;. %n is an estimate.</extracomment>
        <translation>
            <numerusform>about %n more opening</numerusform>
            <numerusform>about %n more openings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountRing</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <extracomment>Read aloud: seconds that are left. %n is a number.</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <extracomment>Read aloud: how many digits of a phone number were typed. %n is a number.</extracomment>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePrompt</name>
    <message numerus="yes">
        <source>We clear the screen in %n seconds to keep your details private.</source>
        <extracomment>Under the title of the time prompt. %n is the number of seconds that are left, above 1.</extracomment>
        <translation>
            <numerusform>We clear the screen in %n second to keep your details private.</numerusform>
            <numerusform>We clear the screen in %n seconds to keep your details private.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriesLeft</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <extracomment>Follows &quot;Check it and try again.&quot; %n is a number above 1.</extracomment>
        <translation>
            <numerusform>%n try left.</numerusform>
            <numerusform>%n tries left.</numerusform>
        </translation>
    </message>
</context>
</TS>
