<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>Your code to log in at {site}: {code}. It is valid for %n minutes. Tell it to nobody.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {code} six digits, %n minutes.</extracomment>
        <translation>
            <numerusform>Your code to log in at {site}: {code}. It is valid for %n minute. Tell it to nobody.</numerusform>
            <numerusform>Your code to log in at {site}: {code}. It is valid for %n minutes. Tell it to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your code at the box {box}: {code}. It is valid for %n minutes. Tell it to nobody.</source>
        <extracomment>E-mail. {box} is the box&apos;s name, {code} six digits, %n minutes.</extracomment>
        <translation>
            <numerusform>Your code at the box {box}: {code}. It is valid for %n minute. Tell it to nobody.</numerusform>
            <numerusform>Your code at the box {box}: {code}. It is valid for %n minutes. Tell it to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody asked for a new password for your account at {site}. To choose one, open this link within %n minutes:

{link}

If that was not you, do nothing: your password stays as it is.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, %n minutes. Keep the empty lines.</extracomment>
        <translation>
            <numerusform>Somebody asked for a new password for your account at {site}. To choose one, open this link within %n minute:

{link}

If that was not you, do nothing: your password stays as it is.</numerusform>
            <numerusform>Somebody asked for a new password for your account at {site}. To choose one, open this link within %n minutes:

{link}

If that was not you, do nothing: your password stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody wants to use this address for their account at {site}. If that was you, open this link within %n minutes, signed in as before:

{link}

If that was not you, do nothing.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, %n minutes. Keep the empty lines.</extracomment>
        <translation>
            <numerusform>Somebody wants to use this address for their account at {site}. If that was you, open this link within %n minute, signed in as before:

{link}

If that was not you, do nothing.</numerusform>
            <numerusform>Somebody wants to use this address for their account at {site}. If that was you, open this link within %n minutes, signed in as before:

{link}

If that was not you, do nothing.</numerusform>
        </translation>
    </message>
</context>
</TS>
