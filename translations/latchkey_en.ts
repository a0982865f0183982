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
    <name>FromAfarPage</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <extracomment>The time in which a bin may be opened from afar. %n is a number of seconds.</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message numerus="yes">
        <source>%n digits that nobody can guess. Tell them to nobody.</source>
        <extracomment>Hint where a new PIN is typed. %n is its number of digits.</extracomment>
        <translation>
            <numerusform>%n digit that nobody can guess. Tell it to nobody.</numerusform>
            <numerusform>%n digits that nobody can guess. Tell them to nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <extracomment>Read aloud: how many digits of a number were typed. %n is a number.</extracomment>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutageWords</name>
    <message numerus="yes">
        <source>about %n openings left.</source>
        <extracomment>Outage list; follows &quot;Battery: 64%, &quot;. %n is an estimate.</extracomment>
        <translation>
            <numerusform>about %n opening left.</numerusform>
            <numerusform>about %n openings left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverduePage</name>
    <message numerus="yes">
        <source>%n more keys of yours are late.</source>
        <extracomment>Other keys of this person are late. %n is a number above 1.</extracomment>
        <translation>
            <numerusform>%n more key of yours is late.</numerusform>
            <numerusform>%n more keys of yours are late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordDots</name>
    <message numerus="yes">
        <source>%n characters typed</source>
        <extracomment>Read aloud: how many characters of the password were typed. %n is a number.</extracomment>
        <translation>
            <numerusform>%n character typed</numerusform>
            <numerusform>%n characters typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinFaultWords</name>
    <message numerus="yes">
        <source>A PIN here has %n digits. Add the missing ones.</source>
        <extracomment>A new PIN has too few digits. %n is the number that it needs.</extracomment>
        <translation>
            <numerusform>A PIN here has %n digit. Add the missing ones.</numerusform>
            <numerusform>A PIN here has %n digits. Add the missing ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN here has %n digits. Choose a shorter one.</source>
        <extracomment>A new PIN has too many digits. %n is the number that it needs.</extracomment>
        <translation>
            <numerusform>A PIN here has %n digit. Choose a shorter one.</numerusform>
            <numerusform>A PIN here has %n digits. Choose a shorter one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n digits.</source>
        <extracomment>Large text, at most 30 letters: a new PIN has too few digits. %n is the number that it needs.
----------
Large text, at most 30 letters: a new PIN has too many digits. %n is the number that it needs.</extracomment>
        <translation>
            <numerusform>It takes %n digit.</numerusform>
            <numerusform>It takes %n digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondPersonPage</name>
    <message numerus="yes">
        <source>%n people needed</source>
        <extracomment>Title, large text: a key that two or three people take together. %n is 2 or 3. One short line.</extracomment>
        <translation>
            <numerusform>%n person needed</numerusform>
            <numerusform>%n people needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentCodePage</name>
    <message numerus="yes">
        <source>Send it again in %n s</source>
        <extracomment>Button that cannot be pressed yet. %n is a number of seconds.</extracomment>
        <translation>
            <numerusform>Send it again in %n s</numerusform>
            <numerusform>Send it again in %n s</numerusform>
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
<context>
    <name>UpsQuestionWords</name>
    <message numerus="yes">
        <source>Is the battery of the UPS under %n years old?</source>
        <extracomment>Question of the UPS check. %n is a number of years.</extracomment>
        <translation>
            <numerusform>Is the battery of the UPS under %n year old?</numerusform>
            <numerusform>Is the battery of the UPS under %n years old?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpsResultWords</name>
    <message numerus="yes">
        <source>Noticed after %n seconds.</source>
        <extracomment>Result of the check of the UPS. %n is a number of seconds.</extracomment>
        <translation>
            <numerusform>Noticed after %n second.</numerusform>
            <numerusform>Noticed after %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are left in it.</source>
        <extracomment>Result of the check of the UPS: how long it would last. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>%n minute is left in it.</numerusform>
            <numerusform>%n minutes are left in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n minutes are left in it.</source>
        <extracomment>Why the check of the UPS was not passed. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>Only %n minute is left in it.</numerusform>
            <numerusform>Only %n minutes are left in it.</numerusform>
        </translation>
    </message>
</context>
</TS>
