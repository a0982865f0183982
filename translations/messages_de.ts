<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>{key} has been out for long</source>
        <extracomment>Subject of an e-mail to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key} ist schon lange unterwegs</translation>
    </message>
    <message>
        <source>{key}, box {box}: out since {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time.</extracomment>
        <translation>{key}, Kasten {box}: unterwegs seit {since}.</translation>
    </message>
    <message>
        <source>{key} is due soon</source>
        <extracomment>Subject of an e-mail to the site team: a key should be back soon. {key} is a key&apos;s name.</extracomment>
        <translation>{key} ist bald fällig</translation>
    </message>
    <message>
        <source>{key}, box {box}: due back {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time that is yet to come.</extracomment>
        <translation>{key}, Kasten {box}: fällig {since}.</translation>
    </message>
    <message>
        <source>{key} is late</source>
        <extracomment>Subject of an e-mail to the site team: a key should be back. {key} is a key&apos;s name.</extracomment>
        <translation>{key} ist überfällig</translation>
    </message>
    <message>
        <source>{key}, box {box}: late, it was due back {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time.</extracomment>
        <translation>{key}, Kasten {box}: überfällig, fällig war {since}.</translation>
    </message>
    <message>
        <source>Box {box} needs a connection</source>
        <extracomment>Subject of an e-mail to the site team: the box must hear from the hub. {box} is a box&apos;s name.</extracomment>
        <translation>Kasten {box} braucht eine Verbindung</translation>
    </message>
    <message>
        <source>Box {box}: without a connection guests cannot pick up keys from {since} on.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time that is yet to come.</extracomment>
        <translation>Kasten {box}: Ohne Verbindung können Gäste ab {since} keine Schlüssel abholen.</translation>
    </message>
    <message>
        <source>Box {box} has been silent for long</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Kasten {box} schweigt schon lange</translation>
    </message>
    <message>
        <source>Box {box}: last heard {since}.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>Kasten {box}: zuletzt gehört {since}.</translation>
    </message>
    <message>
        <source>Box {box} is not connected</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Kasten {box} ist nicht verbunden</translation>
    </message>
    <message>
        <source>Box {box}: no connection since {since}. It goes on with what it knows.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>Kasten {box}: keine Verbindung seit {since}. Er arbeitet weiter mit dem, was er weiß.</translation>
    </message>
    <message>
        <source>The battery of box {box} is low</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Der Akku von Kasten {box} ist schwach</translation>
    </message>
    <message>
        <source>Box {box}: battery at {level} %.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {level} a number.</extracomment>
        <translation>Kasten {box}: Akku bei {level} %.</translation>
    </message>
    <message>
        <source>Box {box} has no power</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Kasten {box} hat keinen Strom</translation>
    </message>
    <message>
        <source>Box {box}: no power since {since}. It runs on its battery.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>Kasten {box}: kein Strom seit {since}. Er läuft mit dem Akku.</translation>
    </message>
    <message>
        <source>Somebody is at the case of box {box}</source>
        <extracomment>Subject of an e-mail to the site team: the case was opened or moved. {box} is a box&apos;s name.</extracomment>
        <translation>Jemand ist am Gehäuse von Kasten {box}</translation>
    </message>
    <message>
        <source>Box {box}: the case was opened or moved, {since}. Look at it now.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>Kasten {box}: Das Gehäuse wurde geöffnet oder bewegt, {since}. Sehen Sie jetzt nach.</translation>
    </message>
    <message>
        <source>A door of box {box} was forced</source>
        <extracomment>Subject of an e-mail to the site team: opened by force. {box} is a box&apos;s name.</extracomment>
        <translation>Eine Tür von Kasten {box} wurde aufgebrochen</translation>
    </message>
    <message>
        <source>Box {box}: door {door} was opened by force, {since}. Look at it now.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {door} a number, {since} a time.</extracomment>
        <translation>Kasten {box}: Tür {door} wurde mit Gewalt geöffnet, {since}. Sehen Sie jetzt nach.</translation>
    </message>
    <message>
        <source>A door of box {box} is open</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Eine Tür von Kasten {box} ist offen</translation>
    </message>
    <message>
        <source>Box {box}: door {door} open since {since}.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {door} a number, {since} a time.</extracomment>
        <translation>Kasten {box}: Tür {door} offen seit {since}.</translation>
    </message>
    <message>
        <source>The journal of box {box} contradicts itself</source>
        <extracomment>Subject of an e-mail to the site team: what a box reports contradicts itself. {box} is a box&apos;s name.</extracomment>
        <translation>Das Protokoll von Kasten {box} widerspricht sich</translation>
    </message>
    <message>
        <source>Box {box}: its journal contradicts what it sent before. It may have been restored or copied.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Kasten {box}: Sein Protokoll widerspricht dem, was er früher gesendet hat. Vielleicht wurde er zurückgesetzt oder kopiert.</translation>
    </message>
    <message>
        <source>A badge is not used</source>
        <extracomment>Subject of an e-mail to the site team.</extracomment>
        <translation>Ein Ausweis wird nicht benutzt</translation>
    </message>
    <message>
        <source>The badge of {holder} was last used {since}. Take it back or switch it off.</source>
        <extracomment>E-mail and text message to the site team. {holder} is a person&apos;s name, {since} a time.</extracomment>
        <translation>Der Ausweis von {holder} wurde zuletzt benutzt: {since}. Nehmen Sie ihn zurück oder sperren Sie ihn.</translation>
    </message>
    <message>
        <source>It is not clear where {key} is</source>
        <extracomment>Subject of an e-mail to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>Es ist unklar, wo {key} ist</translation>
    </message>
    <message>
        <source>{key}: two boxes tell different things about it. Look where it is.</source>
        <extracomment>E-mail and text message to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key}: Zwei Kästen melden Verschiedenes. Sehen Sie nach, wo er ist.</translation>
    </message>
    <message>
        <source>{key}, box {box}: no longer late.</source>
        <extracomment>To the site team: it came back, or is due later. {key} and {box} are names.</extracomment>
        <translation>{key}, Kasten {box}: nicht mehr überfällig.</translation>
    </message>
    <message>
        <source>{key}, box {box}: back again.</source>
        <extracomment>To the site team. {key} and {box} are names.</extracomment>
        <translation>{key}, Kasten {box}: wieder da.</translation>
    </message>
    <message>
        <source>Box {box}: power is back.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Kasten {box}: Der Strom ist wieder da.</translation>
    </message>
    <message>
        <source>Box {box}: connected again.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Kasten {box}: wieder verbunden.</translation>
    </message>
    <message>
        <source>Box {box}: battery charged again, {level} %.</source>
        <extracomment>To the site team. {box} is a box&apos;s name, {level} a number.</extracomment>
        <translation>Kasten {box}: Akku wieder geladen, {level} %.</translation>
    </message>
    <message>
        <source>Box {box}: door {door} closed again.</source>
        <extracomment>To the site team. {box} is a box&apos;s name, {door} a number.</extracomment>
        <translation>Kasten {box}: Tür {door} wieder zu.</translation>
    </message>
    <message>
        <source>Box {box}: the case is closed again. Look whether all keys are there.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Kasten {box}: Das Gehäuse ist wieder zu. Sehen Sie nach, ob alle Schlüssel da sind.</translation>
    </message>
    <message>
        <source>{key}: it is clear again where it is.</source>
        <extracomment>To the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key}: Es ist wieder klar, wo er ist.</translation>
    </message>
    <message>
        <source>Box {box}: its journal was looked at.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Kasten {box}: Das Protokoll wurde angesehen.</translation>
    </message>
    <message>
        <source>The badge of {holder} is no longer unused.</source>
        <extracomment>To the site team: it was used, or taken back. {holder} is a person&apos;s name.</extracomment>
        <translation>Der Ausweis von {holder} ist nicht mehr unbenutzt.</translation>
    </message>
    <message>
        <source>Your code to log in</source>
        <extracomment>Subject of the e-mail with a code to log in at the site team&apos;s console.</extracomment>
        <translation>Ihr Code zum Anmelden</translation>
    </message>
    <message numerus="yes">
        <source>Your code to log in at {site}: {code}. It is valid for %n minutes. Tell it to nobody.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {code} six digits, %n minutes.</extracomment>
        <translation>
            <numerusform>Ihr Code zum Anmelden bei {site}: {code}. Er gilt %n Minute. Sagen Sie ihn niemandem.</numerusform>
            <numerusform>Ihr Code zum Anmelden bei {site}: {code}. Er gilt %n Minuten. Sagen Sie ihn niemandem.</numerusform>
        </translation>
    </message>
    <message>
        <source>{site}: your code to log in is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a site&apos;s name of 20. {site} is the site&apos;s name, {code} six digits.</extracomment>
        <translation>{site}: Ihr Code zum Anmelden ist {code}. Sagen Sie ihn niemandem.</translation>
    </message>
    <message>
        <source>Your code at the key box</source>
        <extracomment>Subject of the e-mail with a code to be typed at a key box.</extracomment>
        <translation>Ihr Code am Schlüsselkasten</translation>
    </message>
    <message numerus="yes">
        <source>Your code at the box {box}: {code}. It is valid for %n minutes. Tell it to nobody.</source>
        <extracomment>E-mail. {box} is the box&apos;s name, {code} six digits, %n minutes.</extracomment>
        <translation>
            <numerusform>Ihr Code am Kasten {box}: {code}. Er gilt %n Minute. Sagen Sie ihn niemandem.</numerusform>
            <numerusform>Ihr Code am Kasten {box}: {code}. Er gilt %n Minuten. Sagen Sie ihn niemandem.</numerusform>
        </translation>
    </message>
    <message>
        <source>{box}: your code is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a box&apos;s name of 20. {box} is the box&apos;s name, {code} six digits.</extracomment>
        <translation>{box}: Ihr Code ist {code}. Sagen Sie ihn niemandem.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <extracomment>Subject of the e-mail with a link to choose a new password.</extracomment>
        <translation>Wählen Sie ein neues Passwort</translation>
    </message>
    <message numerus="yes">
        <source>Somebody asked for a new password for your account at {site}. To choose one, open this link within %n minutes:

{link}

If that was not you, do nothing: your password stays as it is.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, %n minutes. Keep the empty lines.</extracomment>
        <translation>
            <numerusform>Jemand hat ein neues Passwort für Ihr Konto bei {site} verlangt. Um eines zu wählen, öffnen Sie innerhalb von %n Minute diesen Link:

{link}

Wenn Sie das nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.</numerusform>
            <numerusform>Jemand hat ein neues Passwort für Ihr Konto bei {site} verlangt. Um eines zu wählen, öffnen Sie innerhalb von %n Minuten diesen Link:

{link}

Wenn Sie das nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>Ihr Passwort wurde geändert</translation>
    </message>
    <message>
        <source>The password of your account at {site} was changed: {at}. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>Das Passwort Ihres Kontos bei {site} wurde geändert: {at}. Wenn Sie das nicht waren, sagen Sie es sofort Ihrem Team.</translation>
    </message>
    <message>
        <source>Your code to pick up a key</source>
        <extracomment>Subject of the e-mail with the code of a booking.</extracomment>
        <translation>Ihr Code zum Abholen</translation>
    </message>
    <message>
        <source>{key}, box {box}: pick up with the code {code}, from {from} until {until}.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {code} nine digits, {from} and {until} times.</extracomment>
        <translation>{key}, Kasten {box}: Abholen mit dem Code {code}, von {from} bis {until}.</translation>
    </message>
    <message>
        <source>Your link to pick up a key</source>
        <extracomment>Subject of the e-mail with a link that opens the right bin.</extracomment>
        <translation>Ihr Link zum Abholen</translation>
    </message>
    <message>
        <source>{key}, box {box}: pick up from {from} until {until} with this link: {link}</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {link} a web address, {from} and {until} times.</extracomment>
        <translation>{key}, Kasten {box}: Abholen von {from} bis {until} mit diesem Link: {link}</translation>
    </message>
    <message>
        <source>Your booking was changed</source>
        <extracomment>Subject of the e-mail about new times of a booking.</extracomment>
        <translation>Ihre Buchung wurde geändert</translation>
    </message>
    <message>
        <source>{key}, box {box}: your booking is now from {from} until {until}. Your code stays the same.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {from} and {until} times.</extracomment>
        <translation>{key}, Kasten {box}: Ihre Buchung gilt jetzt von {from} bis {until}. Ihr Code bleibt derselbe.</translation>
    </message>
    <message>
        <source>Your booking was cancelled</source>
        <extracomment>Subject of the e-mail about a booking that is no more.</extracomment>
        <translation>Ihre Buchung wurde storniert</translation>
    </message>
    <message>
        <source>{key}, box {box}: your booking from {from} was cancelled. Your code is no longer valid.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {from} a time.</extracomment>
        <translation>{key}, Kasten {box}: Ihre Buchung ab {from} wurde storniert. Ihr Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>{holder} has it.</source>
        <extracomment>Follows the sentence about a key that is out. {holder} is a person&apos;s name.</extracomment>
        <translation>{holder} hat ihn.</translation>
    </message>
    <message>
        <source>Reminder: {text}</source>
        <extracomment>An alarm that goes on is told again. {text} is the first message, or its subject.</extracomment>
        <translation>Erinnerung: {text}</translation>
    </message>
    <message>
        <source>{site} sent this by itself. Nobody reads an answer to it.</source>
        <extracomment>Below every e-mail. {site} is the site&apos;s name.</extracomment>
        <translation>{site} hat dies automatisch gesendet. Antworten liest niemand.</translation>
    </message>
    <message>
        <source>You are invited: {site}</source>
        <extracomment>Subject of the e-mail to somebody who is to look after boxes and keys. {site} is the site&apos;s name.</extracomment>
        <translation>Sie sind eingeladen: {site}</translation>
    </message>
    <message>
        <source>You can now help to look after the keys of {site}. To begin, choose your password with this link, until {until}:

{link}

If you do not know what this is about, do nothing.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, {until} a time. Keep the empty lines.</extracomment>
        <translation>Sie können sich jetzt um die Schlüssel von {site} kümmern. Wählen Sie zuerst mit diesem Link Ihr Passwort, bis {until}:

{link}

Wenn Sie nicht wissen, worum es geht, tun Sie nichts.</translation>
    </message>
    <message>
        <source>You can now use {site} too</source>
        <extracomment>Subject of the e-mail to somebody who has an account and may look after more keys. {site} is the site&apos;s name.</extracomment>
        <translation>Sie können jetzt auch {site} benutzen</translation>
    </message>
    <message>
        <source>You can now help to look after the keys of {site}. Sign in as before, and choose {site} at the top:

{link}

If you do not know what this is about, tell your site team.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address. Keep the empty lines.</extracomment>
        <translation>Sie können sich jetzt um die Schlüssel von {site} kümmern. Melden Sie sich an wie bisher und wählen Sie oben {site}:

{link}

Wenn Sie nicht wissen, worum es geht, sagen Sie es Ihrem Team.</translation>
    </message>
    <message>
        <source>Your code for this number</source>
        <extracomment>In place of a subject, for the code that proves a new mobile number.</extracomment>
        <translation>Ihr Code für diese Nummer</translation>
    </message>
    <message>
        <source>{site}: your code for this number is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a site&apos;s name of 20. {site} is the site&apos;s name, {code} six digits.</extracomment>
        <translation>{site}: Ihr Code für diese Nummer ist {code}. Sagen Sie ihn niemandem.</translation>
    </message>
    <message>
        <source>Your mobile number was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>Ihre Handynummer wurde geändert</translation>
    </message>
    <message>
        <source>The mobile number of your account at {site} was changed: {at}. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>Die Handynummer Ihres Kontos bei {site} wurde geändert: {at}. Wenn Sie das nicht waren, sagen Sie es sofort Ihrem Team.</translation>
    </message>
    <message>
        <source>Confirm your new e-mail address</source>
        <extracomment>Subject of the e-mail with a link that proves a new e-mail address.</extracomment>
        <translation>Bestätigen Sie Ihre neue E-Mail-Adresse</translation>
    </message>
    <message numerus="yes">
        <source>Somebody wants to use this address for their account at {site}. If that was you, open this link within %n minutes, signed in as before:

{link}

If that was not you, do nothing.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, %n minutes. Keep the empty lines.</extracomment>
        <translation>
            <numerusform>Jemand möchte diese Adresse für sein Konto bei {site} verwenden. Wenn Sie das waren, öffnen Sie innerhalb von %n Minute diesen Link, angemeldet wie bisher:

{link}

Wenn Sie das nicht waren, tun Sie nichts.</numerusform>
            <numerusform>Jemand möchte diese Adresse für sein Konto bei {site} verwenden. Wenn Sie das waren, öffnen Sie innerhalb von %n Minuten diesen Link, angemeldet wie bisher:

{link}

Wenn Sie das nicht waren, tun Sie nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>Ihre E-Mail-Adresse wurde geändert</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {site} was changed: {at}. This one no longer signs you in. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail to the old address. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>Die E-Mail-Adresse Ihres Kontos bei {site} wurde geändert: {at}. Mit dieser hier melden Sie sich nicht mehr an. Wenn Sie das nicht waren, sagen Sie es sofort Ihrem Team.</translation>
    </message>
</context>
</TS>
