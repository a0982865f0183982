<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccessPage</name>
    <message>
        <source>Make it easier to use</source>
        <extracomment>Title of the panel with the switches for large text and high contrast.</extracomment>
        <translation>Einfacher bedienen</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Footer of the accessibility panel: back to the site&apos;s standard. Short.</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Large text</source>
        <extracomment>Switch in the accessibility panel.</extracomment>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Switch in the accessibility panel: black, white and yellow.</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Row of the accessibility panel in large text: opens the list of languages.</extracomment>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>BinPlace</name>
    <message>
        <source>first row from the top</source>
        <extracomment>Place of a bin, counted from the top of the box.</extracomment>
        <translation>erste Reihe von oben</translation>
    </message>
    <message>
        <source>second row from the top</source>
        <extracomment>Place of a bin, counted from the top of the box.</extracomment>
        <translation>zweite Reihe von oben</translation>
    </message>
    <message>
        <source>third row from the top</source>
        <extracomment>Place of a bin, counted from the top of the box.</extracomment>
        <translation>dritte Reihe von oben</translation>
    </message>
    <message>
        <source>fourth row from the top</source>
        <extracomment>Place of a bin, counted from the top of the box.</extracomment>
        <translation>vierte Reihe von oben</translation>
    </message>
    <message>
        <source>fifth row from the top</source>
        <extracomment>Place of a bin, counted from the top of the box.</extracomment>
        <translation>fünfte Reihe von oben</translation>
    </message>
    <message>
        <source>row %1 from the top</source>
        <extracomment>Place of a bin, counted from the top of the box. %1 is a number above 5.</extracomment>
        <translation>Reihe %1 von oben</translation>
    </message>
    <message>
        <source>first from the left</source>
        <extracomment>Place of a bin, counted from the left of the box.</extracomment>
        <translation>erstes von links</translation>
    </message>
    <message>
        <source>second from the left</source>
        <extracomment>Place of a bin, counted from the left of the box.</extracomment>
        <translation>zweites von links</translation>
    </message>
    <message>
        <source>third from the left</source>
        <extracomment>Place of a bin, counted from the left of the box.</extracomment>
        <translation>drittes von links</translation>
    </message>
    <message>
        <source>fourth from the left</source>
        <extracomment>Place of a bin, counted from the left of the box.</extracomment>
        <translation>viertes von links</translation>
    </message>
    <message>
        <source>fifth from the left</source>
        <extracomment>Place of a bin, counted from the left of the box.</extracomment>
        <translation>fünftes von links</translation>
    </message>
    <message>
        <source>number %1 from the left</source>
        <extracomment>Place of a bin, counted from the left of the box. %1 is a number above 5.</extracomment>
        <translation>Nummer %1 von links</translation>
    </message>
    <message>
        <source>Bin %1, %2, %3</source>
        <extracomment>Read aloud: %1 number of the bin, %2 its row in words, %3 its column in words.</extracomment>
        <translation>Fach %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, at %2 millimetres</source>
        <extracomment>Read aloud: %1 place of a bin in words, %2 height above the floor in millimetres.</extracomment>
        <translation>%1, in %2 Millimetern Höhe</translation>
    </message>
</context>
<context>
    <name>BoxDoor</name>
    <message>
        <source>Close door %1</source>
        <extracomment>Simulator: accessible name of an open door of the drawn box. %1 is the number.</extracomment>
        <translation>Tür %1 schließen</translation>
    </message>
    <message>
        <source>Open door %1</source>
        <extracomment>Simulator: accessible name of a closed door of the drawn box. %1 is the number.</extracomment>
        <translation>Tür %1 öffnen</translation>
    </message>
</context>
<context>
    <name>BoxDrawing</name>
    <message>
        <source>Drawing of the box</source>
        <extracomment>Read aloud: the drawing of the key box.</extracomment>
        <translation>Zeichnung des Kastens</translation>
    </message>
    <message>
        <source>Bin %1</source>
        <extracomment>Short label at the open bin in the drawing. %1 is its number.</extracomment>
        <translation>Fach %1</translation>
    </message>
</context>
<context>
    <name>BoxStatusPage</name>
    <message>
        <source>Box status</source>
        <extracomment>Title: internet, power and version of the box.</extracomment>
        <translation>Zustand des Kastens</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Box status, internet.</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Box status, internet.</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not since %1</source>
        <extracomment>Box status, internet. %1 is a time.</extracomment>
        <translation>Nicht seit %1</translation>
    </message>
    <message>
        <source>Mains</source>
        <extracomment>Box status, power: the box runs on mains.</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Battery %1%</source>
        <extracomment>Box status, power. %1 is a number from 0 to 100.</extracomment>
        <translation>Akku %1 %</translation>
    </message>
    <message numerus="yes">
        <source>about %n more openings</source>
        <extracomment>Box status, power; follows &quot;Battery 64%, &quot;. %n is an estimate.</extracomment>
        <translation>
            <numerusform>noch etwa %n Öffnung</numerusform>
            <numerusform>noch etwa %n Öffnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Internet</source>
        <extracomment>Box status, name of a line.</extracomment>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Box status, name of a line.</extracomment>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Last update</source>
        <extracomment>Box status, name of a line: when news last came from the hub.</extracomment>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Box status, name of a line: version of the program.</extracomment>
        <translation>Software</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Box status, name of a line: the box&apos;s own number.</extracomment>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Not sure of the time</source>
        <extracomment>Box status, clock: the box does not know what time it is.</extracomment>
        <translation>Uhrzeit unsicher</translation>
    </message>
    <message>
        <source>Not sure of the time since %1</source>
        <extracomment>Box status, clock: the box does not know what time it is. %1 is a time.</extracomment>
        <translation>Uhrzeit unsicher seit %1</translation>
    </message>
    <message>
        <source>In this machine&apos;s keyring</source>
        <extracomment>Box status, secrets: where the box keeps its keys and passwords.</extracomment>
        <translation>Im Passwortspeicher dieses Geräts</translation>
    </message>
    <message>
        <source>In a file on this machine</source>
        <extracomment>Box status, secrets: where the box keeps its keys and passwords.</extracomment>
        <translation>In einer Datei auf diesem Gerät</translation>
    </message>
    <message>
        <source>Handed over by the system</source>
        <extracomment>Box status, secrets: the operating system gives them to the box at every start.</extracomment>
        <translation>Vom System übergeben</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Box status, name of a line; shown only while the time is not sure.</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Secrets</source>
        <extracomment>Box status, name of a line: where the box keeps its keys and passwords.</extracomment>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Footer of the box status, large text: shows the next few lines. Very short.</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ChooseKeyPage</name>
    <message>
        <source>Which key?</source>
        <extracomment>Title of the list of keys that may be taken.</extracomment>
        <translation>Welcher Schlüssel?</translation>
    </message>
    <message>
        <source>Tap the key you want. Its bin opens.</source>
        <extracomment>Under the title of the list of keys.</extracomment>
        <translation>Tippen Sie auf den Schlüssel. Sein Fach geht auf.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Footer of the list of keys, large text: shows the next few. Very short.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More keys</source>
        <extracomment>Footer of the list of keys: shows the next few. Short.</extracomment>
        <translation>Weitere Schlüssel</translation>
    </message>
    <message>
        <source>Drop off</source>
        <extracomment>Footer of the list of keys, large text: give a key back. Very short.</extracomment>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Drop off instead</source>
        <extracomment>Footer of the list of keys: give a key back. Short.</extracomment>
        <translation>Lieber abgeben</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a key in the list: it can be taken.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>State of a key in the list: somebody has it.</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Out with %1</source>
        <extracomment>State of a key in the list. %1 is a person.</extracomment>
        <translation>Unterwegs mit %1</translation>
    </message>
    <message>
        <source>Out with %1 since %2</source>
        <extracomment>State of a key in the list. %1 is a person, %2 a time.</extracomment>
        <translation>Seit %2 unterwegs mit %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>State of a key in the list: it may not be taken at this time.</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>In another box</source>
        <extracomment>State of a key in the list: it is in another box.</extracomment>
        <translation>In einem anderen Kasten</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <extracomment>Under the title of the list of keys. %1 and %2 are page numbers.</extracomment>
        <translation>Seite %1 von %2.</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>%1 of %2 digits typed</source>
        <extracomment>Read aloud: how far the person is with typing a code. %1 and %2 are numbers.</extracomment>
        <translation>%1 von %2 Ziffern getippt</translation>
    </message>
</context>
<context>
    <name>CountRing</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <extracomment>Read aloud: seconds that are left. %n is a number.</extracomment>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferentKeyPage</name>
    <message>
        <source>Call the site team</source>
        <extracomment>Title: something unexpected happened with a key. No blame.</extracomment>
        <translation>Rufen Sie das Team an</translation>
    </message>
    <message>
        <source>This is a different key</source>
        <extracomment>Title: the key in the bin is not the one that was scanned.</extracomment>
        <translation>Das ist ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>Check the key</source>
        <extracomment>Label above &quot;This is a different key&quot;.</extracomment>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>You asked for %1, but you took %2 from bin %3. Nothing is lost.</source>
        <extracomment>%1 is the key that was asked for, %2 the one that was in the bin, %3 the number of the bin.</extracomment>
        <translation>Sie wollten %1, haben aber %2 aus Fach %3 genommen. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1 left a bin that was not open. The site team will help.</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation>%1 wurde aus einem Fach genommen, das nicht offen war. Das Team hilft Ihnen.</translation>
    </message>
    <message>
        <source>You put %2 in bin %3, not %1.</source>
        <extracomment>Short form. %1 is the key that was scanned, %2 the one in the bin, %3 the number of the bin.</extracomment>
        <translation>In Fach %3 liegt %2, nicht %1.</translation>
    </message>
    <message>
        <source>You scanned %1, but you put %2 in bin %3. Nothing is lost.</source>
        <extracomment>%1 is the key that was scanned, %2 the one in the bin, %3 the number of the bin.</extracomment>
        <translation>Gelesen wurde %1, aber in Fach %3 liegt %2. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Leave %1 here</source>
        <extracomment>Button: keep the other key in this bin. %1 is its name.</extracomment>
        <translation>%1 hier lassen</translation>
    </message>
    <message>
        <source>Swap it for %1</source>
        <extracomment>Button: open the bin again to put the right key in. %1 is the key that was scanned.</extracomment>
        <translation>Gegen %1 tauschen</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <extracomment>Step after another key than the chosen one was taken. %1 is the key to put back.</extracomment>
        <translation>Legen Sie %1 zurück</translation>
    </message>
    <message>
        <source>Close the door</source>
        <extracomment>Second step.</extracomment>
        <translation>Schließen Sie die Tür</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Button: back to the home screen now.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 is in bin %2 now. Nothing is lost.</source>
        <extracomment>After a key was taken: %1 is another key that now lies in its bin, %2 the number of the bin.</extracomment>
        <translation>%1 liegt jetzt in Fach %2. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>This box doesn’t know the fob in bin %1. Take it out again.</source>
        <extracomment>A fob that the box does not know was put in. %1 is the number of the bin.</extracomment>
        <translation>Diesen Anhänger in Fach %1 kennt der Kasten nicht. Nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: open the same bin once more.</extracomment>
        <translation>Noch einmal öffnen</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 is back. Thank you.</source>
        <extracomment>Title after a key was given back. %1 is the name of the key.</extracomment>
        <translation>%1 ist zurück. Danke.</translation>
    </message>
    <message>
        <source>%1 stays in the box. Thank you.</source>
        <extracomment>Title after another key than the scanned one was left in the box. %1 is the name of the key.</extracomment>
        <translation>%1 bleibt im Kasten. Danke.</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <extracomment>Title after a bin was opened and closed without taking the key.</extracomment>
        <translation>Nichts wurde genommen</translation>
    </message>
    <message>
        <source>You have %1</source>
        <extracomment>Title after a key was taken. %1 is the name of the key.</extracomment>
        <translation>Sie haben %1</translation>
    </message>
    <message>
        <source>Bring it back to any Latchkey box by %1.</source>
        <extracomment>After a key was taken. %1 is a day and time.</extracomment>
        <translation>Bringen Sie ihn bis %1 zu einem Latchkey-Kasten zurück.</translation>
    </message>
    <message>
        <source>The bin is closed. All keys are where they were.</source>
        <extracomment>Under &quot;Nothing was taken&quot;.</extracomment>
        <translation>Das Fach ist zu. Alle Schlüssel sind, wo sie waren.</translation>
    </message>
    <message>
        <source>Saved here. It is sent when the internet is back.</source>
        <extracomment>After a key was taken or given back while there is no internet.</extracomment>
        <translation>Hier gespeichert. Gesendet wird es, wenn das Internet wieder da ist.</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Button: back to the home screen now.</extracomment>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>DropOffPage</name>
    <message>
        <source>The fob won’t scan</source>
        <extracomment>Footer where a fob has to be scanned.</extracomment>
        <translation>Anhänger wird nicht gelesen</translation>
    </message>
    <message>
        <source>Door stuck</source>
        <extracomment>Footer while a bin is open, large text: very short form of &quot;The door is stuck&quot;.</extracomment>
        <translation>Tür klemmt</translation>
    </message>
    <message>
        <source>The door is stuck</source>
        <extracomment>Footer while a bin is open.</extracomment>
        <translation>Die Tür klemmt</translation>
    </message>
    <message>
        <source>Hold the key fob to the reader</source>
        <extracomment>Title where a key is given back.</extracomment>
        <translation>Halten Sie den Anhänger an den Leser</translation>
    </message>
    <message>
        <source>This box doesn’t know that fob</source>
        <extracomment>Title: the fob that was held to the reader is not known.</extracomment>
        <translation>Dieser Kasten kennt den Anhänger nicht</translation>
    </message>
    <message>
        <source>The box is full</source>
        <extracomment>Title: a key cannot be given back because no bin is free.</extracomment>
        <translation>Der Kasten ist voll</translation>
    </message>
    <message>
        <source>Opening bin %1</source>
        <extracomment>Title, for the moment until the door is open. %1 is the number of the bin.</extracomment>
        <translation>Fach %1 geht auf</translation>
    </message>
    <message>
        <source>We can’t see a key in bin %1</source>
        <extracomment>Title: the door was closed, but no fob is seen inside. %1 is the number of the bin.</extracomment>
        <translation>In Fach %1 ist kein Schlüssel zu sehen</translation>
    </message>
    <message>
        <source>Bin %1 is open</source>
        <extracomment>Title. %1 is the number of the bin.</extracomment>
        <translation>Fach %1 ist offen</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Label above the title while a bin is open.</extracomment>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>Put the key in</source>
        <extracomment>First step of giving a key back.</extracomment>
        <translation>Legen Sie den Schlüssel hinein</translation>
    </message>
    <message>
        <source>Close the door</source>
        <extracomment>Second step.</extracomment>
        <translation>Schließen Sie die Tür</translation>
    </message>
    <message>
        <source>The door opens by itself.</source>
        <extracomment>Under &quot;Opening bin 7&quot;.</extracomment>
        <translation>Die Tür öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: open the same bin once more.</extracomment>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>I changed my mind</source>
        <extracomment>Button: the person does not give the key back after all.</extracomment>
        <translation>Doch nicht</translation>
    </message>
</context>
<context>
    <name>DropOffScan</name>
    <message>
        <source>A bin opens by itself.</source>
        <extracomment>Under &quot;Hold the key fob to the reader&quot;.</extracomment>
        <translation>Ein Fach öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>Ask the site team where to leave the key.</source>
        <extracomment>Under &quot;The box is full&quot;.</extracomment>
        <translation>Fragen Sie das Team, wohin mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>Take it to the site team.</source>
        <extracomment>Under &quot;This box doesn&apos;t know that fob&quot;.</extracomment>
        <translation>Bringen Sie ihn dem Team.</translation>
    </message>
    <message>
        <source>The reader is here</source>
        <extracomment>Beside the arrow to the reader, where a key is given back.</extracomment>
        <translation>Hier ist der Leser</translation>
    </message>
    <message>
        <source>Or try another fob</source>
        <extracomment>Beside the arrow to the reader, after an unknown fob.</extracomment>
        <translation>Oder versuchen Sie einen anderen</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <extracomment>Footer: one step back. Short.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Footer: opens the help screen. Short.</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <extracomment>Footer: accessible name of the button with the person; opens large text, high contrast.</extracomment>
        <translation>Bedienhilfen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Box needs attention</source>
        <extracomment>Header, in a small coloured label: staff should look at the box. Short.</extracomment>
        <translation>Kasten braucht Hilfe</translation>
    </message>
    <message>
        <source>On battery %1%</source>
        <extracomment>Header, in a small coloured label. %1 is a number from 0 to 100.</extracomment>
        <translation>Akku %1 %</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>Header, in a small coloured label: the box has no internet.</extracomment>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>How can we help?</source>
        <extracomment>Title of the help screen.</extracomment>
        <translation>Wie können wir helfen?</translation>
    </message>
    <message>
        <source>I can’t find my code</source>
        <extracomment>Card on the help screen.</extracomment>
        <translation>Ich finde meinen Code nicht</translation>
    </message>
    <message>
        <source>My code doesn’t work</source>
        <extracomment>Card on the help screen.</extracomment>
        <translation>Mein Code geht nicht</translation>
    </message>
    <message>
        <source>The door is stuck</source>
        <extracomment>Card on the help screen.</extracomment>
        <translation>Die Tür klemmt</translation>
    </message>
    <message>
        <source>I found a key</source>
        <extracomment>Card on the help screen.</extracomment>
        <translation>Ich habe einen Schlüssel gefunden</translation>
    </message>
    <message>
        <source>Call the site team</source>
        <extracomment>Card on the help screen.</extracomment>
        <translation>Rufen Sie das Team an</translation>
    </message>
    <message>
        <source>Box status</source>
        <extracomment>Card on the help screen: internet, power, version.</extracomment>
        <translation>Zustand des Kastens</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>Card on the help screen: for people who look after the box.</extracomment>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>HelpTopicPage</name>
    <message>
        <source>I can’t find my code</source>
        <extracomment>Title of a help topic.</extracomment>
        <translation>Ich finde meinen Code nicht</translation>
    </message>
    <message>
        <source>My code doesn’t work</source>
        <extracomment>Title of a help topic.</extracomment>
        <translation>Mein Code geht nicht</translation>
    </message>
    <message>
        <source>The door is stuck</source>
        <extracomment>Title of a help topic.</extracomment>
        <translation>Die Tür klemmt</translation>
    </message>
    <message>
        <source>I found a key</source>
        <extracomment>Title of a help topic.</extracomment>
        <translation>Ich habe einen Schlüssel gefunden</translation>
    </message>
    <message>
        <source>Call the site team</source>
        <extracomment>Title of a help topic.</extracomment>
        <translation>Rufen Sie das Team an</translation>
    </message>
    <message>
        <source>It is in the message about your booking and has 9 digits. A badge works too.</source>
        <extracomment>Help text.</extracomment>
        <translation>Er steht in der Nachricht zu Ihrer Buchung und hat 9 Ziffern. Ein Ausweis geht auch.</translation>
    </message>
    <message>
        <source>Check the digits and the start time. Or ask the person who gave you the code.</source>
        <extracomment>Help text.</extracomment>
        <translation>Prüfen Sie Ziffern und Beginn. Oder fragen Sie, wer Ihnen den Code gab.</translation>
    </message>
    <message>
        <source>Push the door in gently, then let go. The lock needs a little room.</source>
        <extracomment>Help text.</extracomment>
        <translation>Drücken Sie die Tür sanft hinein und lassen Sie los. Das Schloss braucht etwas Luft.</translation>
    </message>
    <message>
        <source>Hold its fob to the reader. A bin opens, put the key in and close the door.</source>
        <extracomment>Help text.</extracomment>
        <translation>Halten Sie den Anhänger an den Leser. Ein Fach geht auf: hineinlegen, Tür zu.</translation>
    </message>
    <message>
        <source>The number is on the sign beside the box.</source>
        <extracomment>Help text when the box knows no number of the site.</extracomment>
        <translation>Die Nummer steht auf dem Schild neben dem Kasten.</translation>
    </message>
    <message>
        <source>They can open a bin for you.</source>
        <extracomment>Help text above the number of the site.</extracomment>
        <translation>Das Team kann Ihnen ein Fach öffnen.</translation>
    </message>
    <message>
        <source>Say the reference %1.</source>
        <extracomment>Help text: what to say on the phone. %1 is a short reference such as &quot;L-214&quot;.</extracomment>
        <translation>Nennen Sie das Zeichen %1.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <extracomment>Title of the home screen.</extracomment>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Pick up a key</source>
        <extracomment>Big button on the home screen.</extracomment>
        <translation>Schlüssel abholen</translation>
    </message>
    <message>
        <source>With a code, phone, QR or badge</source>
        <extracomment>Under &quot;Pick up a key&quot;: what can be used.</extracomment>
        <translation>Mit Code, Telefon, QR oder Ausweis</translation>
    </message>
    <message>
        <source>With a code, QR or badge</source>
        <extracomment>Under &quot;Pick up a key&quot;: what can be used.</extracomment>
        <translation>Mit Code, QR oder Ausweis</translation>
    </message>
    <message>
        <source>With a code, phone or badge</source>
        <extracomment>Under &quot;Pick up a key&quot;: what can be used.</extracomment>
        <translation>Mit Code, Telefon oder Ausweis</translation>
    </message>
    <message>
        <source>With a code and PIN, or a badge</source>
        <extracomment>Under &quot;Pick up a key&quot;: what can be used.</extracomment>
        <translation>Mit Code und PIN oder Ausweis</translation>
    </message>
    <message>
        <source>Drop off a key</source>
        <extracomment>Big button on the home screen.</extracomment>
        <translation>Schlüssel abgeben</translation>
    </message>
    <message>
        <source>Box is full. Ask the site</source>
        <extracomment>Under &quot;Drop off a key&quot; when no bin is free.</extracomment>
        <translation>Kasten voll. Fragen Sie das Team</translation>
    </message>
    <message>
        <source>Scan the fob, put the key in</source>
        <extracomment>Under &quot;Drop off a key&quot;, short form.</extracomment>
        <translation>Anhänger lesen, hineinlegen</translation>
    </message>
    <message>
        <source>Scan the key fob, put the key in</source>
        <extracomment>Under &quot;Drop off a key&quot;.</extracomment>
        <translation>Anhänger lesen, Schlüssel hineinlegen</translation>
    </message>
    <message>
        <source>Have a QR code, badge or key fob? Hold it to the reader.</source>
        <extracomment>Home screen, beside the arrow to the reader.</extracomment>
        <translation>QR-Code, Ausweis oder Anhänger? Halten Sie ihn an den Leser.</translation>
    </message>
    <message>
        <source>Have a badge or key fob? Hold it to the reader.</source>
        <extracomment>Home screen, beside the arrow to the reader.</extracomment>
        <translation>Ausweis oder Anhänger? Halten Sie ihn an den Leser.</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>Type your mobile number</source>
        <extracomment>Title of the screen where a phone number is typed.</extracomment>
        <translation>Tippen Sie Ihre Handynummer</translation>
    </message>
    <message>
        <source>Type your code</source>
        <extracomment>Title of the screen where a code is typed.</extracomment>
        <translation>Tippen Sie Ihren Code</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>Shown while a code is checked and that takes a moment.</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The one your key was shared with.</source>
        <extracomment>Hint where a phone number is typed.</extracomment>
        <translation>Die, an die der Schlüssel vergeben wurde.</translation>
    </message>
    <message>
        <source>6 digits, your own access code.</source>
        <extracomment>Hint where a code is typed: a personal access code.</extracomment>
        <translation>6 Ziffern, Ihr eigener Zugangscode.</translation>
    </message>
    <message>
        <source>Press OK after the last digit.</source>
        <extracomment>Hint where a code is typed: the code of a key, of any length.</extracomment>
        <translation>Nach der letzten Ziffer auf OK tippen.</translation>
    </message>
    <message>
        <source>10 digits. Each code works once.</source>
        <extracomment>Hint where a code is typed: an emergency code.</extracomment>
        <translation>10 Ziffern. Jeder Code gilt einmal.</translation>
    </message>
    <message>
        <source>9 digits, from your booking message.</source>
        <extracomment>Hint where a code is typed: the code of a booking.</extracomment>
        <translation>9 Ziffern, aus Ihrer Buchungsnachricht.</translation>
    </message>
    <message>
        <source>That code is too short. Add the missing digits.</source>
        <extracomment>A code was ended with OK before it was complete.</extracomment>
        <translation>Der Code ist zu kurz. Tippen Sie die fehlenden Ziffern.</translation>
    </message>
    <message>
        <source>That didn’t work.</source>
        <extracomment>A code was not accepted, large text: short form.</extracomment>
        <translation>Das ging nicht.</translation>
    </message>
    <message>
        <source>That code didn’t work. Check it and try again.</source>
        <extracomment>A code was not accepted. Never says which part was wrong.</extracomment>
        <translation>Dieser Code ging nicht. Prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Or hold your QR code or badge to the reader</source>
        <extracomment>Beside the arrow to the reader, where a code can be typed.</extracomment>
        <translation>Oder QR-Code oder Ausweis an den Leser halten</translation>
    </message>
    <message>
        <source>Or hold your badge to the reader</source>
        <extracomment>Beside the arrow to the reader, where a code can be typed.</extracomment>
        <translation>Oder Ausweis an den Leser halten</translation>
    </message>
    <message>
        <source>We check it when you type the last digit.</source>
        <extracomment>Read aloud with the field for the code.</extracomment>
        <translation>Geprüft wird nach der letzten Ziffer.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>One half of a switch: type a code. Short.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>One half of a switch: type a phone number. Very short.</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>One half of a switch: type a phone number. Short.</extracomment>
        <translation>Telefonnummer</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Delete</source>
        <extracomment>Key of the keypad that takes away the last digit. Very short.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Key of the keypad that ends a code of free length. Very short.</extracomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the list of languages.</extracomment>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LeftOpenPage</name>
    <message>
        <source>Bin %1 is still open</source>
        <extracomment>Title. %1 is the number of the bin.</extracomment>
        <translation>Fach %1 ist noch offen</translation>
    </message>
    <message>
        <source>Door stuck</source>
        <extracomment>Footer while a bin is open, large text: very short form of &quot;The door is stuck&quot;.</extracomment>
        <translation>Tür klemmt</translation>
    </message>
    <message>
        <source>The door is stuck</source>
        <extracomment>Footer while a bin is open.</extracomment>
        <translation>Die Tür klemmt</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Label above the title while a bin is open.</extracomment>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>Push the door shut</source>
        <extracomment>What to do about an open bin.</extracomment>
        <translation>Drücken Sie die Tür zu</translation>
    </message>
    <message>
        <source>The site team knows.</source>
        <extracomment>Under &quot;Push the door shut&quot;, after two minutes.</extracomment>
        <translation>Das Team weiß Bescheid.</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>The power is out. You can still pick up and drop off keys.</source>
        <extracomment>Notice on the home screen: the mains failed.</extracomment>
        <translation>Der Strom ist weg. Abholen und Abgeben geht weiter.</translation>
    </message>
    <message>
        <source>Battery is very low. Ask the site team.</source>
        <extracomment>Notice on the home screen.</extracomment>
        <translation>Der Akku ist fast leer. Fragen Sie das Team.</translation>
    </message>
    <message>
        <source>Closed until %1. You can still drop off a key.</source>
        <extracomment>Notice on the home screen. %1 is a time of day.</extracomment>
        <translation>Geschlossen bis %1. Abgeben geht weiter.</translation>
    </message>
    <message>
        <source>Some bins are out of order.</source>
        <extracomment>Notice on the home screen.</extracomment>
        <translation>Einige Fächer sind gestört.</translation>
    </message>
    <message>
        <source>Bin %1 is still open</source>
        <extracomment>Notice on the home screen. %1 is the number of a bin.</extracomment>
        <translation>Fach %1 ist noch offen</translation>
    </message>
    <message>
        <source>No internet since %1.</source>
        <extracomment>Notice on the home screen. %1 is a time of day.</extracomment>
        <translation>Kein Internet seit %1.</translation>
    </message>
    <message>
        <source>No text messages.</source>
        <extracomment>Notice on the home screen, second line: text messages cannot be sent.</extracomment>
        <translation>Keine SMS.</translation>
    </message>
    <message>
        <source>The screen sleeps after 1 minute. Press the round button to wake it.</source>
        <extracomment>Notice on the home screen, second line.</extracomment>
        <translation>Der Schirm schläft nach 1 Minute. Der runde Knopf weckt ihn.</translation>
    </message>
    <message>
        <source>No text messages. The screen sleeps after 1 minute. Press the round button to wake it.</source>
        <extracomment>Notice on the home screen, second line.</extracomment>
        <translation>Keine SMS. Der Schirm schläft nach 1 Minute. Der runde Knopf weckt ihn.</translation>
    </message>
    <message>
        <source>Push the door shut.</source>
        <extracomment>Notice on the home screen, second line: what to do about an open bin.</extracomment>
        <translation>Drücken Sie die Tür zu.</translation>
    </message>
    <message>
        <source>Keys and codes shared after %1 may not work here yet.</source>
        <extracomment>Notice on the home screen, second line. %1 is a time of day.</extracomment>
        <translation>Was nach %1 vergeben wurde, gilt hier vielleicht noch nicht.</translation>
    </message>
    <message>
        <source>Closed for pick-ups. You can still drop off a key.</source>
        <extracomment>Notice on the home screen: no pick-ups now, and nobody knows until when.</extracomment>
        <translation>Zurzeit geschlossen. Abgeben geht weiter.</translation>
    </message>
</context>
<context>
    <name>OutOfServiceWords</name>
    <message>
        <source>Bins %1 are out of order</source>
        <extracomment>Out of service in part. %1 is a range of bins, such as &quot;21-40&quot;.</extracomment>
        <translation>Fächer %1 sind gestört</translation>
    </message>
    <message>
        <source>The reader is out of order</source>
        <extracomment>Out of service in part.</extracomment>
        <translation>Der Leser ist gestört</translation>
    </message>
    <message>
        <source>Time is not set</source>
        <extracomment>Out of service in part: the box does not know the time.</extracomment>
        <translation>Die Uhr ist nicht gestellt</translation>
    </message>
    <message>
        <source>This box is not set up yet</source>
        <extracomment>A new box.</extracomment>
        <translation>Dieser Kasten ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>The box was moved</source>
        <extracomment>The box noticed that it was moved or opened by force.</extracomment>
        <translation>Der Kasten wurde bewegt</translation>
    </message>
    <message>
        <source>Box asleep</source>
        <extracomment>Last screen before the battery is empty.</extracomment>
        <translation>Der Kasten schläft</translation>
    </message>
    <message>
        <source>The box can’t open bins now</source>
        <extracomment>Nothing works at the moment.</extracomment>
        <translation>Der Kasten kann gerade nicht öffnen</translation>
    </message>
    <message>
        <source>The other bins work. The site team knows.</source>
        <extracomment>Under &quot;Bins 21-40 are out of order&quot;.</extracomment>
        <translation>Die anderen Fächer gehen. Das Team weiß Bescheid.</translation>
    </message>
    <message>
        <source>Codes still work. The site team knows.</source>
        <extracomment>Under &quot;The reader is out of order&quot;.</extracomment>
        <translation>Codes gehen weiter. Das Team weiß Bescheid.</translation>
    </message>
    <message>
        <source>Codes with dates are paused. Badges work.</source>
        <extracomment>Under &quot;Time is not set&quot;.</extracomment>
        <translation>Codes mit Datum ruhen. Ausweise gehen.</translation>
    </message>
    <message>
        <source>The site team can do that here.</source>
        <extracomment>Under &quot;This box is not set up yet&quot;.</extracomment>
        <translation>Das Team kann das hier tun.</translation>
    </message>
    <message>
        <source>The site team knows.</source>
        <extracomment>Under &quot;The box was moved&quot;.</extracomment>
        <translation>Das Team weiß Bescheid.</translation>
    </message>
    <message>
        <source>Staff: use the failsafe.</source>
        <extracomment>Under &quot;Box asleep&quot;.</extracomment>
        <translation>Personal: Notöffnung benutzen.</translation>
    </message>
    <message>
        <source>Your keys are safe. Call the site team.</source>
        <extracomment>Under &quot;The box can&apos;t open bins now&quot;.</extracomment>
        <translation>Ihre Schlüssel sind sicher. Rufen Sie das Team an.</translation>
    </message>
    <message>
        <source>Staff: no lock board answers. Check its cable and its power.</source>
        <extracomment>For staff: nothing answers on the cable to the locks.</extracomment>
        <translation>Personal: Keine Schlossplatine antwortet. Kabel und Strom prüfen.</translation>
    </message>
    <message>
        <source>Staff: the lock board answered without protection and was refused. Pair it again.</source>
        <extracomment>For staff: the board answered without encryption.</extracomment>
        <translation>Personal: Die Schlossplatine antwortete ungeschützt und wurde abgewiesen. Neu koppeln.</translation>
    </message>
    <message>
        <source>Staff: this is not the lock board that was paired. Pair it, or put the old one back.</source>
        <extracomment>For staff: the board has another key than the one it was paired with.</extracomment>
        <translation>Personal: Das ist nicht die gekoppelte Schlossplatine. Koppeln oder die alte einsetzen.</translation>
    </message>
    <message>
        <source>Staff: the number of bins is not right (%1). Check the boards or the set-up.</source>
        <extracomment>For staff. %1 is a short figure such as &quot;20 expected, 16 found&quot;.</extracomment>
        <translation>Personal: Die Zahl der Fächer stimmt nicht (%1). Platinen oder Einrichtung prüfen.</translation>
    </message>
    <message>
        <source>Staff: the record on the disk is damaged and was kept as it is. Restore it from a copy.</source>
        <extracomment>For staff: the record on disk is damaged.</extracomment>
        <translation>Personal: Das Protokoll ist beschädigt und blieb, wie es ist. Aus einer Kopie herstellen.</translation>
    </message>
    <message>
        <source>Staff: the disk is full, so nothing can be recorded. Free some space.</source>
        <extracomment>For staff: the disk is full.</extracomment>
        <translation>Personal: Der Speicher ist voll, nichts kann festgehalten werden. Platz schaffen.</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <extracomment>For staff. %1 names the setting and what is wrong with it.</extracomment>
        <translation>Personal: %1</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <extracomment>Read aloud: how many digits of a phone number were typed. %n is a number.</extracomment>
        <translation>
            <numerusform>%n Ziffer getippt</numerusform>
            <numerusform>%n Ziffern getippt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits typed</source>
        <extracomment>Read aloud: how many digits of the PIN were typed. %1 and %2 are numbers.</extracomment>
        <translation>%1 von %2 Ziffern getippt</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Type your PIN</source>
        <extracomment>Title of the screen where the PIN is typed.</extracomment>
        <translation>Tippen Sie Ihre PIN</translation>
    </message>
    <message>
        <source>That didn’t work.</source>
        <extracomment>A PIN was not accepted, large text: short form.</extracomment>
        <translation>Das ging nicht.</translation>
    </message>
    <message>
        <source>That didn’t work. Check it and try again.</source>
        <extracomment>A PIN was not accepted. Never says which part was wrong.</extracomment>
        <translation>Das ging nicht. Prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>Shown while a PIN is checked and that takes a moment.</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Forgotten it? Ask the person who gave you the key.</source>
        <extracomment>Hint on the PIN screen.</extracomment>
        <translation>Vergessen? Fragen Sie, wer Ihnen den Schlüssel gab.</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>OK</source>
        <extracomment>Button on a screen that refuses something: back to the home screen.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Drop off a key</source>
        <extracomment>Button: give the key back, after a booking has ended.</extracomment>
        <translation>Schlüssel abgeben</translation>
    </message>
</context>
<context>
    <name>RefusedWords</name>
    <message>
        <source>This code starts at %1</source>
        <extracomment>Refused: too early. %1 is a day and time, such as &quot;15:00 today&quot;.</extracomment>
        <translation>Dieser Code gilt ab %1</translation>
    </message>
    <message>
        <source>This code ended %1</source>
        <extracomment>Refused: too late. %1 is a day and time, such as &quot;yesterday at 11:00&quot;.</extracomment>
        <translation>Dieser Code galt bis %1</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <extracomment>Refused: the site is closed. %1 is a time of day.</extracomment>
        <translation>Geschlossen bis %1</translation>
    </message>
    <message>
        <source>%1 is out</source>
        <extracomment>Refused: somebody else has the key. %1 is the key.</extracomment>
        <translation>%1 ist unterwegs</translation>
    </message>
    <message>
        <source>%1 is out with %2</source>
        <extracomment>Refused: somebody else has the key. %1 is the key, %2 a person.</extracomment>
        <translation>%1 ist mit %2 unterwegs</translation>
    </message>
    <message>
        <source>That key is not in this box</source>
        <extracomment>Refused: the key is not in this box.</extracomment>
        <translation>Dieser Schlüssel ist nicht hier</translation>
    </message>
    <message>
        <source>This key is not shared with you</source>
        <extracomment>Refused: the person may not take this key.</extracomment>
        <translation>Dieser Schlüssel ist nicht für Sie</translation>
    </message>
    <message>
        <source>The box is full</source>
        <extracomment>Refused: no bin is free.</extracomment>
        <translation>Der Kasten ist voll</translation>
    </message>
    <message>
        <source>This box doesn’t know that fob</source>
        <extracomment>Refused: the fob that was held to the reader is not known.</extracomment>
        <translation>Dieser Kasten kennt den Anhänger nicht</translation>
    </message>
    <message>
        <source>This box doesn’t know that badge</source>
        <extracomment>Refused: the badge that was held to the reader is not known.</extracomment>
        <translation>Dieser Kasten kennt den Ausweis nicht</translation>
    </message>
    <message>
        <source>This badge is switched off</source>
        <extracomment>Refused: the badge is known but switched off.</extracomment>
        <translation>Dieser Ausweis ist gesperrt</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <extracomment>Refused: typing is locked for a while.</extracomment>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>This key needs a PIN too</source>
        <extracomment>Refused: a code alone is not enough here.</extracomment>
        <translation>Dieser Schlüssel braucht auch eine PIN</translation>
    </message>
    <message>
        <source>That bin is out of order</source>
        <extracomment>Refused: the bin with the key is out of order.</extracomment>
        <translation>Dieses Fach ist gestört</translation>
    </message>
    <message>
        <source>No internet since %1</source>
        <extracomment>Refused: the box has had no internet for too long.</extracomment>
        <translation>Kein Internet seit %1</translation>
    </message>
    <message>
        <source>The box couldn’t save that</source>
        <extracomment>Refused: the box could not write its record, so it opened nothing.</extracomment>
        <translation>Das ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The bins don’t answer</source>
        <extracomment>Refused: the locks do not answer.</extracomment>
        <translation>Die Fächer antworten nicht</translation>
    </message>
    <message>
        <source>One bin at a time</source>
        <extracomment>Refused: another bin is open or opening.</extracomment>
        <translation>Ein Fach nach dem anderen</translation>
    </message>
    <message>
        <source>That didn’t work</source>
        <extracomment>Refused, with no particular reason.</extracomment>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>Come back then and type it again.</source>
        <extracomment>Refused, too early: what to do.</extracomment>
        <translation>Kommen Sie dann wieder und tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>You can still drop off the key.</source>
        <extracomment>Refused, too late: what can still be done.</extracomment>
        <translation>Den Schlüssel abgeben geht noch.</translation>
    </message>
    <message>
        <source>You can still drop off a key.</source>
        <extracomment>Refused, closed: what can still be done.</extracomment>
        <translation>Einen Schlüssel abgeben geht noch.</translation>
    </message>
    <message>
        <source>Choose another key or try again later.</source>
        <extracomment>Refused, key out: what to do.</extracomment>
        <translation>Nehmen Sie einen anderen oder kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>Ask the person who shared it, or the site team.</source>
        <extracomment>Refused: whom to ask.</extracomment>
        <translation>Fragen Sie, wer ihn vergeben hat, oder das Team.</translation>
    </message>
    <message>
        <source>Ask the site team where to leave the key.</source>
        <extracomment>Refused, box full: whom to ask.</extracomment>
        <translation>Fragen Sie das Team, wohin mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>Take it to the site team.</source>
        <extracomment>Refused, unknown fob: where to bring it.</extracomment>
        <translation>Bringen Sie ihn dem Team.</translation>
    </message>
    <message>
        <source>Use your code, or ask the site team.</source>
        <extracomment>Refused, unknown badge: what else works.</extracomment>
        <translation>Nehmen Sie Ihren Code oder fragen Sie das Team.</translation>
    </message>
    <message>
        <source>You can try again at %1. A badge still works now.</source>
        <extracomment>Refused, locked: when and what else works. %1 is a time of day.</extracomment>
        <translation>Um %1 geht es wieder. Ein Ausweis geht auch jetzt.</translation>
    </message>
    <message>
        <source>Type your own code first, then your PIN.</source>
        <extracomment>Refused, PIN needed: what to do.</extracomment>
        <translation>Tippen Sie erst Ihren Code, dann Ihre PIN.</translation>
    </message>
    <message>
        <source>The site team can open it for you.</source>
        <extracomment>Refused, bin out of order: whom to ask.</extracomment>
        <translation>Das Team kann es für Sie öffnen.</translation>
    </message>
    <message>
        <source>You can still drop off a key. Ask the site team for yours.</source>
        <extracomment>Refused, time not sure: what still works.
----------
Refused, offline for too long: what still works.</extracomment>
        <translation>Abgeben geht noch. Für Ihren Schlüssel fragen Sie das Team.</translation>
    </message>
    <message>
        <source>Nothing was opened. Tell the site team.</source>
        <extracomment>Refused, no record: what that means for the person.</extracomment>
        <translation>Nichts wurde geöffnet. Sagen Sie es dem Team.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or call the site team.</source>
        <extracomment>Refused, locks do not answer: what to do.</extracomment>
        <translation>Warten Sie kurz und versuchen Sie es neu, oder rufen Sie das Team an.</translation>
    </message>
    <message>
        <source>Close the open bin first.</source>
        <extracomment>Refused, another bin is open: what to do.</extracomment>
        <translation>Schließen Sie erst das offene Fach.</translation>
    </message>
    <message>
        <source>Try again, or ask the site team.</source>
        <extracomment>Refused, with no particular reason: what to do.</extracomment>
        <translation>Versuchen Sie es neu oder fragen Sie das Team.</translation>
    </message>
    <message>
        <source>The box isn’t sure of the time</source>
        <extracomment>Refused: the box does not know the time for sure, and the permission depends on it.</extracomment>
        <translation>Die Uhr des Kastens ist unsicher</translation>
    </message>
    <message>
        <source>Closed for pick-ups</source>
        <extracomment>Refused: the site is closed, and nobody knows until when.</extracomment>
        <translation>Zurzeit geschlossen</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Back in 2 minutes</source>
        <extracomment>Title while the program is renewed.</extracomment>
        <translation>In 2 Minuten zurück</translation>
    </message>
    <message>
        <source>Checking the bins</source>
        <extracomment>Title while the box compares its record with its bins after the power was off.</extracomment>
        <translation>Fächer werden geprüft</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Title while the box starts.</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>The box gets its update now.</source>
        <extracomment>Under &quot;Back in 2 minutes&quot;.</extracomment>
        <translation>Der Kasten bekommt gerade sein Update.</translation>
    </message>
    <message>
        <source>The power was off. The box looks at every bin first.</source>
        <extracomment>Under &quot;Checking the bins&quot;.</extracomment>
        <translation>Der Strom war weg. Erst wird jedes Fach angesehen.</translation>
    </message>
    <message>
        <source>Ready in a moment.</source>
        <extracomment>Under &quot;Starting&quot;.</extracomment>
        <translation>Gleich bereit.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Done: %1</source>
        <extracomment>Read aloud: a step that is finished. %1 is the step, as &quot;Take the key&quot;.</extracomment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step in large text. %1 is its number, %2 the step.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>StuckPage</name>
    <message>
        <source>Bin %1 won’t open</source>
        <extracomment>Title after two tries. %1 is the number of the bin.</extracomment>
        <translation>Fach %1 geht nicht auf</translation>
    </message>
    <message>
        <source>Push bin %1 in gently, then let go</source>
        <extracomment>Title while the lock is tried again. %1 is the number of the bin.</extracomment>
        <translation>Drücken Sie Fach %1 sanft hinein, dann loslassen</translation>
    </message>
    <message>
        <source>Out of order</source>
        <extracomment>Label above the title when a bin will not open.</extracomment>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Use your hand</source>
        <extracomment>Label above the title when a bin does not open at once.</extracomment>
        <translation>Mit der Hand</translation>
    </message>
    <message>
        <source>We’ve told the site team.</source>
        <extracomment>Under &quot;Bin 7 won&apos;t open&quot;.</extracomment>
        <translation>Das Team weiß Bescheid.</translation>
    </message>
    <message>
        <source>The box tries the lock while you push.</source>
        <extracomment>Under &quot;Push bin 7 in gently, then let go&quot;.</extracomment>
        <translation>Der Kasten versucht das Schloss, während Sie drücken.</translation>
    </message>
    <message>
        <source>Take %1 instead</source>
        <extracomment>Button: open the bin of another key of the same group. %1 is its name.</extracomment>
        <translation>Nehmen Sie %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Button: back to the home screen now.</extracomment>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TakeKeyPage</name>
    <message>
        <source>The key is still in bin %1</source>
        <extracomment>Title: the door was closed but the key was not taken. %1 is the number of the bin.</extracomment>
        <translation>Der Schlüssel ist noch in Fach %1</translation>
    </message>
    <message>
        <source>Opening bin %1</source>
        <extracomment>Title, for the moment until the door is open. %1 is the number of the bin.</extracomment>
        <translation>Fach %1 geht auf</translation>
    </message>
    <message>
        <source>Bin %1 is open</source>
        <extracomment>Title. %1 is the number of the bin.</extracomment>
        <translation>Fach %1 ist offen</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <extracomment>Footer while a bin is open, large text: very short form of &quot;It&apos;s the wrong key&quot;.</extracomment>
        <translation>Falscher</translation>
    </message>
    <message>
        <source>It’s the wrong key</source>
        <extracomment>Footer while a bin is open.</extracomment>
        <translation>Falscher Schlüssel</translation>
    </message>
    <message>
        <source>Door stuck</source>
        <extracomment>Footer while a bin is open, large text: very short form of &quot;The door is stuck&quot;.</extracomment>
        <translation>Tür klemmt</translation>
    </message>
    <message>
        <source>The door is stuck</source>
        <extracomment>Footer while a bin is open.</extracomment>
        <translation>Die Tür klemmt</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Label above the title while a bin is open.</extracomment>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>First step, large text. %1 is the name of the key.</extracomment>
        <translation>Nehmen Sie %1</translation>
    </message>
    <message>
        <source>Take the key “%1”</source>
        <extracomment>First step. %1 is the name of the key.</extracomment>
        <translation>Nehmen Sie „%1“</translation>
    </message>
    <message>
        <source>Close the door</source>
        <extracomment>Second step.</extracomment>
        <translation>Schließen Sie die Tür</translation>
    </message>
    <message>
        <source>That’s all. The box notices by itself, so there’s nothing more to tap.</source>
        <extracomment>Below the two steps.</extracomment>
        <translation>Das ist alles. Der Kasten merkt es selbst, Sie müssen nichts mehr tippen.</translation>
    </message>
    <message>
        <source>The door opens by itself.</source>
        <extracomment>Under &quot;Opening bin 7&quot;.</extracomment>
        <translation>Die Tür öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>Do you want it?</source>
        <extracomment>Under &quot;The key is still in bin 7&quot;.</extracomment>
        <translation>Möchten Sie ihn?</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: open the same bin once more.</extracomment>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>No thanks</source>
        <extracomment>Button: the person does not want the key after all.</extracomment>
        <translation>Nein danke</translation>
    </message>
</context>
<context>
    <name>TimePrompt</name>
    <message>
        <source>Do you need more time?</source>
        <extracomment>Title of the card that appears after a while without a touch.</extracomment>
        <translation>Brauchen Sie mehr Zeit?</translation>
    </message>
    <message>
        <source>We clear the screen in 1 second to keep your details private.</source>
        <extracomment>Under the title of the time prompt, in the last second.</extracomment>
        <translation>In 1 Sekunde leeren wir den Schirm, damit Ihre Angaben privat bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>We clear the screen in %n seconds to keep your details private.</source>
        <extracomment>Under the title of the time prompt. %n is the number of seconds that are left, above 1.</extracomment>
        <translation>
            <numerusform>In %n Sekunde leeren wir den Schirm, damit Ihre Angaben privat bleiben.</numerusform>
            <numerusform>In %n Sekunden leeren wir den Schirm, damit Ihre Angaben privat bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <extracomment>Button: go on using the screen.</extracomment>
        <translation>Ja, mehr Zeit</translation>
    </message>
    <message>
        <source>No, I’m finished</source>
        <extracomment>Button: clear the screen now.</extracomment>
        <translation>Nein, ich bin fertig</translation>
    </message>
</context>
<context>
    <name>ToggleCard</name>
    <message>
        <source>On</source>
        <extracomment>State of a switch in the accessibility panel.</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State of a switch in the accessibility panel.</extracomment>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>TriesLeft</name>
    <message>
        <source>1 try left.</source>
        <extracomment>Follows &quot;Check it and try again.&quot; The next wrong try locks the keypad.</extracomment>
        <translation>Noch 1 Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <extracomment>Follows &quot;Check it and try again.&quot; %n is a number above 1.</extracomment>
        <translation>
            <numerusform>Noch %n Versuch.</numerusform>
            <numerusform>Noch %n Versuche.</numerusform>
        </translation>
    </message>
</context>
</TS>
