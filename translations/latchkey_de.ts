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
    <name>AccountPage</name>
    <message>
        <source>My PIN and badge</source>
        <extracomment>Title of the screen where a person sets a PIN, an app or a badge.</extracomment>
        <translation>Meine PIN, mein Ausweis</translation>
    </message>
    <message>
        <source>What would you like to change?</source>
        <extracomment>Under &quot;My PIN and badge&quot;.</extracomment>
        <translation>Was möchten Sie ändern?</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <extracomment>Row: choose another PIN.</extracomment>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <extracomment>Row: choose a PIN for the first time.</extracomment>
        <translation>PIN wählen</translation>
    </message>
    <message>
        <source>You have one</source>
        <extracomment>Below &quot;Change my PIN&quot;.</extracomment>
        <translation>Sie haben eine</translation>
    </message>
    <message>
        <source>You have none yet</source>
        <extracomment>Below &quot;Set a PIN&quot;.</extracomment>
        <translation>Sie haben noch keine</translation>
    </message>
    <message>
        <source>Change my app</source>
        <extracomment>Row: link another authenticator app.</extracomment>
        <translation>App wechseln</translation>
    </message>
    <message>
        <source>Set up an app</source>
        <extracomment>Row: link an authenticator app for the first time.</extracomment>
        <translation>App einrichten</translation>
    </message>
    <message>
        <source>Codes from your phone, even without internet</source>
        <extracomment>Below &quot;Set up an app&quot;.</extracomment>
        <translation>Codes aus dem Telefon, auch ohne Internet</translation>
    </message>
    <message>
        <source>Add a badge</source>
        <extracomment>Row: link a new badge to this person.</extracomment>
        <translation>Ausweis hinzufügen</translation>
    </message>
    <message>
        <source>Hold a new one to the reader</source>
        <extracomment>Below &quot;Add a badge&quot;.</extracomment>
        <translation>Einen neuen an den Leser halten</translation>
    </message>
    <message>
        <source>Power outage</source>
        <extracomment>Row, for people who look after the box: the list for a power outage.</extracomment>
        <translation>Stromausfall</translation>
    </message>
    <message>
        <source>The UPS check is due</source>
        <extracomment>Below &quot;Power outage&quot;: the UPS is to be checked again.</extracomment>
        <translation>Die USV ist zu prüfen</translation>
    </message>
    <message>
        <source>What to do, and the UPS check</source>
        <extracomment>Below &quot;Power outage&quot;.</extracomment>
        <translation>Was zu tun ist, und die USV</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>Row for staff: choose the wireless network that the box uses. A proper name in most languages.</extracomment>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Codes from your phone</source>
        <extracomment>Below &quot;Set up an app&quot;, where there is less room.</extracomment>
        <translation>Codes vom Handy</translation>
    </message>
    <message>
        <source>Bring the box online</source>
        <extracomment>Below &quot;Wi-Fi&quot;.</extracomment>
        <translation>Den Kasten ins Netz bringen</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Footer of &quot;My PIN and badge&quot;, large text: shows the next rows. Very short.</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>AppPage</name>
    <message>
        <source>Type the code from your app</source>
        <extracomment>Title where the first code of a newly linked authenticator app is typed.</extracomment>
        <translation>Tippen Sie den Code aus der App</translation>
    </message>
    <message>
        <source>Your app is set up</source>
        <extracomment>Title after an authenticator app was linked.</extracomment>
        <translation>Die App ist eingerichtet</translation>
    </message>
    <message>
        <source>Scan this with your app</source>
        <extracomment>Title beside the picture that an authenticator app scans.</extracomment>
        <translation>Scannen Sie das mit Ihrer App</translation>
    </message>
    <message>
        <source>That didn’t work. Wait for the next code and type it.</source>
        <extracomment>The first code of a newly linked authenticator app was not right.</extracomment>
        <translation>Das ging nicht. Warten Sie auf den nächsten Code und tippen Sie ihn.</translation>
    </message>
    <message>
        <source>QR code for your app</source>
        <extracomment>Read aloud: the picture that an authenticator app scans.</extracomment>
        <translation>QR-Code für Ihre App</translation>
    </message>
    <message>
        <source>Then press Next.</source>
        <extracomment>What to do with the picture that an authenticator app scans, large text: short form.</extracomment>
        <translation>Dann auf Weiter tippen.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: the picture is scanned, go on.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>6 digits that change every half minute.</source>
        <extracomment>Hint where the first code of a newly linked authenticator app is typed.</extracomment>
        <translation>6 Ziffern, jede halbe Minute neue.</translation>
    </message>
    <message>
        <source>Its codes work here from now on, even without internet.</source>
        <extracomment>Under &quot;Your app is set up&quot;.</extracomment>
        <translation>Ihre Codes gelten hier ab jetzt, auch ohne Internet.</translation>
    </message>
    <message>
        <source>Open the app for codes on your phone and scan the picture. Then press Next.</source>
        <extracomment>What to do with the picture that an authenticator app scans.</extracomment>
        <translation>Öffnen Sie die App für Codes und scannen Sie das Bild. Dann auf Weiter tippen.</translation>
    </message>
    <message>
        <source>Try the next code.</source>
        <extracomment>The first code of a newly linked authenticator app was not right, large text: at most 20 letters.</extracomment>
        <translation>Nehmen Sie den nächsten.</translation>
    </message>
    <message>
        <source>Type the code from your app</source>
        <comment>large text</comment>
        <extracomment>Title where the first code of a newly linked authenticator app is typed, large text. At most 30 letters.</extracomment>
        <translation>Code aus der App</translation>
    </message>
</context>
<context>
    <name>BadgePage</name>
    <message>
        <source>Your badge works now</source>
        <extracomment>Title after a badge was linked to a person.</extracomment>
        <translation>Ihr Ausweis gilt jetzt</translation>
    </message>
    <message>
        <source>Hold your new badge to the reader</source>
        <extracomment>Title where a new badge is linked to a person.</extracomment>
        <translation>Halten Sie den neuen Ausweis an den Leser</translation>
    </message>
    <message>
        <source>That is the fob of a key. Hold a badge to the reader.</source>
        <extracomment>What was held to the reader belongs to a key.</extracomment>
        <translation>Das ist der Anhänger eines Schlüssels. Halten Sie einen Ausweis an den Leser.</translation>
    </message>
    <message>
        <source>That badge is in use already. Hold another one to the reader.</source>
        <extracomment>The badge that was held to the reader belongs to a person already.</extracomment>
        <translation>Dieser Ausweis ist schon vergeben. Halten Sie einen anderen an den Leser.</translation>
    </message>
    <message>
        <source>That badge shows a new number each time. Use another one.</source>
        <extracomment>The badge has no number that stays the same.</extracomment>
        <translation>Dieser Ausweis zeigt jedes Mal eine andere Nummer. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>From then on it says who you are.</source>
        <extracomment>Under &quot;Hold your new badge to the reader&quot;.</extracomment>
        <translation>Von da an sagt er, wer Sie sind.</translation>
    </message>
    <message>
        <source>Next time hold it to the reader and choose your key.</source>
        <extracomment>Under &quot;Your badge works now&quot;.</extracomment>
        <translation>Nächstes Mal an den Leser halten und Schlüssel wählen.</translation>
    </message>
    <message>
        <source>That is the fob of a key.</source>
        <extracomment>Large text, at most 40 letters: what was held to the reader belongs to a key.</extracomment>
        <translation>Das ist ein Anhänger.</translation>
    </message>
    <message>
        <source>In use already. Use another one.</source>
        <extracomment>Large text, at most 40 letters: the badge belongs to a person already.</extracomment>
        <translation>Schon vergeben. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It won’t do. Use another one.</source>
        <extracomment>Large text, at most 40 letters: the badge has no number that stays the same.</extracomment>
        <translation>Er geht nicht. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Hold your new badge to the reader</source>
        <comment>large text</comment>
        <extracomment>Title where a new badge is linked to a person, large text. At most 30 letters.</extracomment>
        <translation>Neuen Ausweis an den Leser</translation>
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
        <extracomment>Footer of the box status: shows the next few lines. Very short.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Battery, level not known</source>
        <extracomment>Box status, power: how much is left is not known.</extracomment>
        <translation>Akku, Stand unbekannt</translation>
    </message>
    <message>
        <source>UPS test</source>
        <extracomment>Box status, name of a line: when the battery that the box hangs on was checked.</extracomment>
        <translation>USV-Test</translation>
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
        <translation>Mehr</translation>
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
    <message>
        <source>You have it</source>
        <extracomment>State of a key in the list: this person has it already.</extracomment>
        <translation>Sie haben ihn</translation>
    </message>
    <message>
        <source>You may look, not take</source>
        <extracomment>State of a key in the list: this person may see where it is, and no more.</extracomment>
        <translation>Ansehen ja, nehmen nein</translation>
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
        <translation>Anderer Schlüssel</translation>
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
        <translation>Lieber %1</translation>
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
    <message>
        <source>%1 has %2 now</source>
        <extracomment>Title after a key changed hands. %1 is a person, %2 the key.</extracomment>
        <translation>%1 hat jetzt %2</translation>
    </message>
    <message>
        <source>It lives at %1. The site team takes it there.</source>
        <extracomment>After a key was given back that belongs into another box. %1 is the name of that box or place.</extracomment>
        <translation>Er gehört nach: %1. Das Team bringt ihn hin.</translation>
    </message>
    <message>
        <source>It is no longer in your name.</source>
        <extracomment>After a key changed hands: what that means for the one who had it.</extracomment>
        <translation>Er läuft nicht mehr auf Ihren Namen.</translation>
    </message>
    <message>
        <source>It lives at %1.</source>
        <extracomment>After a key was given back that belongs into another box, large text. %1 is the name of that box or place.</extracomment>
        <translation>Er gehört nach: %1.</translation>
    </message>
    <message>
        <source>The bin is closed. Thank you.</source>
        <extracomment>Title after a bin was shut that somebody far away had let a person open.</extracomment>
        <translation>Das Fach ist zu. Danke.</translation>
    </message>
    <message>
        <source>Bring it back by %1.</source>
        <extracomment>After a key was taken, large text. %1 is a day and time.</extracomment>
        <translation>Rückgabe bis %1.</translation>
    </message>
    <message>
        <source>Saved here, sent later.</source>
        <extracomment>After a key was taken or given back while there is no internet, large text.</extracomment>
        <translation>Wird später gesendet.</translation>
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
    <name>FinishScene</name>
    <message>
        <source>Finish</source>
        <extracomment>Button: back to the home screen now.</extracomment>
        <translation>Fertig</translation>
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
    <name>FromAfarPage</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <extracomment>The time in which a bin may be opened from afar. %n is a number of seconds.</extracomment>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the site team this code</source>
        <extracomment>Title: somebody far away has asked for these digits on the phone.</extracomment>
        <translation>Nennen Sie dem Team diesen Code</translation>
    </message>
    <message>
        <source>Bin %1 can open for you</source>
        <extracomment>Title: somebody far away lets a bin be opened. %1 is the number of the bin.</extracomment>
        <translation>Fach %1 wurde aus der Ferne für Sie freigegeben</translation>
    </message>
    <message>
        <source>They type it, and bin %1 opens.</source>
        <extracomment>Under a code of three digits. %1 is the number of a bin.</extracomment>
        <translation>Dort wird er eingegeben, dann öffnet sich Fach %1.</translation>
    </message>
    <message>
        <source>Press while you stand here.</source>
        <extracomment>Under &quot;Bin 7 can open for you&quot;.</extracomment>
        <translation>Drücken Sie, solange Sie hier stehen.</translation>
    </message>
    <message>
        <source>Press to open</source>
        <extracomment>Button: the bin opens now.</extracomment>
        <translation>Zum Öffnen drücken</translation>
    </message>
    <message>
        <source>Not for me</source>
        <extracomment>Button in the footer: whoever stands here does not want the bin to open.</extracomment>
        <translation>Nicht für mich</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Now the other person</source>
        <extracomment>Title: the person who is to get a key is asked for.</extracomment>
        <translation>Jetzt die andere Person</translation>
    </message>
    <message>
        <source>%1 has %2 now</source>
        <extracomment>Title after a key changed hands. %1 is a person, %2 the key.</extracomment>
        <translation>%1 hat jetzt %2</translation>
    </message>
    <message>
        <source>You have %1</source>
        <extracomment>Title: this person has the key. %1 is the name of the key.</extracomment>
        <translation>Sie haben %1</translation>
    </message>
    <message>
        <source>Hold your own badge to the reader. Then the key is yours.</source>
        <extracomment>Under &quot;Now the other person&quot;: what the one who gets the key does.</extracomment>
        <translation>Halten Sie Ihren eigenen Ausweis an den Leser. Dann haben Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Bring it back to this box, or hand it to somebody else here.</source>
        <extracomment>Under &quot;You have Maple 3&quot;: what can be done with a key that is already out.</extracomment>
        <translation>Bringen Sie ihn hierher zurück, oder geben Sie ihn hier jemand anderem.</translation>
    </message>
    <message>
        <source>Hand it to someone</source>
        <extracomment>Button: give the key that one has to another person.</extracomment>
        <translation>Jemandem übergeben</translation>
    </message>
    <message>
        <source>It is no longer in your name.</source>
        <extracomment>After a key changed hands: what that means for the one who had it.</extracomment>
        <translation>Er läuft nicht mehr auf Ihren Namen.</translation>
    </message>
    <message>
        <source>Bring it back, or hand it on.</source>
        <extracomment>Under &quot;You have Maple 3&quot;, large text: what can be done with a key that is already out.</extracomment>
        <translation>Hierher zurück, oder weitergeben.</translation>
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
    <message>
        <source>On battery</source>
        <extracomment>Header, in a small coloured label: how much is left is not known.</extracomment>
        <translation>Akkubetrieb</translation>
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
        <translation>Code nicht gefunden</translation>
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
        <translation>Schlüssel gefunden</translation>
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
    <message>
        <source>More</source>
        <extracomment>Footer of the help screen, large text: shows the next cards. Very short.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>My PIN and badge</source>
        <extracomment>Card on the help screen: set a PIN, an app, a badge.</extracomment>
        <translation>Meine PIN, mein Ausweis</translation>
    </message>
    <message>
        <source>Power outage</source>
        <extracomment>Card on the help screen while the power is out.</extracomment>
        <translation>Stromausfall</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>Card on the help screen: choose a wireless network for the box. A proper name in most languages.</extracomment>
        <translation>WLAN</translation>
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
        <translation>Anhänger lesen, hineinlegen</translation>
    </message>
    <message>
        <source>Have a QR code, badge or key fob? Hold it to the reader.</source>
        <extracomment>Home screen, beside the arrow to the reader.</extracomment>
        <translation>QR-Code, Ausweis oder Anhänger? An den Leser halten.</translation>
    </message>
    <message>
        <source>Have a badge or key fob? Hold it to the reader.</source>
        <extracomment>Home screen, beside the arrow to the reader.</extracomment>
        <translation>Ausweis oder Anhänger? An den Leser halten.</translation>
    </message>
    <message>
        <source>Pick up a key</source>
        <comment>large text</comment>
        <extracomment>Big button on the home screen, large text. One short line.</extracomment>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Drop off a key</source>
        <comment>large text</comment>
        <extracomment>Big button on the home screen, large text. One short line.</extracomment>
        <translation>Abgeben</translation>
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
    <message>
        <source>Mobile number</source>
        <extracomment>Title of the screen where a phone number is typed, large text. One short line.</extracomment>
        <translation>Handynummer</translation>
    </message>
    <message>
        <source>Type your code</source>
        <comment>large text</comment>
        <extracomment>Title of the screen where a code is typed, large text. One short line.</extracomment>
        <translation>Ihr Code</translation>
    </message>
</context>
<context>
    <name>IdentifyWords</name>
    <message>
        <source>Checking …</source>
        <extracomment>Shown while a code is checked and that takes a moment.</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Start with 00 and the number of the country.</source>
        <extracomment>Hint where a phone number is typed and the box knows no country.</extracomment>
        <translation>Beginnen Sie mit 00 und der Vorwahl des Landes.</translation>
    </message>
    <message>
        <source>The one your key was shared with. From abroad: start with 00.</source>
        <extracomment>Hint where a phone number is typed.</extracomment>
        <translation>Die, an die der Schlüssel vergeben wurde. Aus dem Ausland: mit 00.</translation>
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
        <source>Press OK after the last digit. Each code works once.</source>
        <extracomment>Hint where a code is typed: an emergency code.</extracomment>
        <translation>Nach der letzten Ziffer auf OK tippen. Jeder Code gilt einmal.</translation>
    </message>
    <message>
        <source>9 digits, from your booking message.</source>
        <extracomment>Hint where a code is typed: the code of a booking.</extracomment>
        <translation>9 Ziffern, aus Ihrer Buchungsnachricht.</translation>
    </message>
    <message>
        <source>That didn’t work.</source>
        <extracomment>A code or number was not accepted, large text: short form.</extracomment>
        <translation>Das ging nicht.</translation>
    </message>
    <message>
        <source>That number didn’t work. Check it and try again.</source>
        <extracomment>A phone number was not accepted. Never says whether it is known here.</extracomment>
        <translation>Diese Nummer ging nicht. Prüfen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That code didn’t work. Check it and try again.</source>
        <extracomment>A code was not accepted. Never says which part was wrong.</extracomment>
        <translation>Dieser Code ging nicht. Prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That number is too short. Add the missing digits.</source>
        <extracomment>A phone number was ended with OK before it was complete.</extracomment>
        <translation>Die Nummer ist zu kurz. Tippen Sie die fehlenden Ziffern.</translation>
    </message>
    <message>
        <source>That code is too short. Add the missing digits.</source>
        <extracomment>A code was ended with OK before it was complete.</extracomment>
        <translation>Der Code ist zu kurz. Tippen Sie die fehlenden Ziffern.</translation>
    </message>
    <message>
        <source>That number is too long. Take the last digits away.</source>
        <extracomment>A phone number has more digits than any phone number has.</extracomment>
        <translation>Die Nummer ist zu lang. Löschen Sie die letzten Ziffern.</translation>
    </message>
    <message>
        <source>That code is too long. Take the last digits away.</source>
        <extracomment>A code has more digits than its kind has.</extracomment>
        <translation>Der Code ist zu lang. Löschen Sie die letzten Ziffern.</translation>
    </message>
    <message>
        <source>One digit is not right. Check them all. No try is used up.</source>
        <extracomment>A code with a check digit was typed with a slip of the finger. No try is lost by it.</extracomment>
        <translation>Eine Ziffer stimmt nicht. Prüfen Sie alle. Das zählt nicht als Versuch.</translation>
    </message>
    <message>
        <source>The country is missing. Start with 00 and its number.</source>
        <extracomment>A phone number without its country was typed, and the box knows no country.</extracomment>
        <translation>Das Land fehlt. Beginnen Sie mit 00 und seiner Vorwahl.</translation>
    </message>
    <message>
        <source>Too many tries. Type again at %1. A badge or QR code works now.</source>
        <extracomment>Typing is locked for a while. %1 is a time of day.</extracomment>
        <translation>Zu viele Versuche. Tippen geht wieder um %1, Ausweis und QR-Code schon jetzt.</translation>
    </message>
    <message>
        <source>Too many tries. Type again at %1. A badge works now.</source>
        <extracomment>Typing is locked for a while. %1 is a time of day.</extracomment>
        <translation>Zu viele Versuche. Tippen geht wieder um %1, ein Ausweis schon jetzt.</translation>
    </message>
    <message>
        <source>Too short. Add digits.</source>
        <extracomment>Large text, at most 30 letters: a code or number was ended with OK before it was complete.</extracomment>
        <translation>Zu kurz. Ziffern fehlen.</translation>
    </message>
    <message>
        <source>Too long. Delete some.</source>
        <extracomment>Large text, at most 30 letters: a code or number has too many digits.</extracomment>
        <translation>Zu lang. Ziffern löschen.</translation>
    </message>
    <message>
        <source>One digit is not right.</source>
        <extracomment>Large text, at most 30 letters: a code was typed with a slip of the finger.</extracomment>
        <translation>Eine Ziffer stimmt nicht.</translation>
    </message>
    <message>
        <source>Start with 00 and the country.</source>
        <extracomment>Large text, at most 30 letters: a phone number without its country was typed.</extracomment>
        <translation>Mit 00 und Land beginnen.</translation>
    </message>
    <message>
        <source>No texts now. Use a code.</source>
        <extracomment>Large text, at most 30 letters: a phone number is of no use now.</extracomment>
        <translation>Keine SMS. Lieber Code.</translation>
    </message>
    <message>
        <source>Too many tries. Wait until %1.</source>
        <extracomment>Large text, at most 30 letters: typing is locked for a while. %1 is a time of day.</extracomment>
        <translation>Zu viele Versuche. Wieder um %1.</translation>
    </message>
    <message>
        <source>We can’t send texts right now. Use your PIN, your badge or an offline code.</source>
        <extracomment>A phone number is of no use now, because no text message can be sent.</extracomment>
        <translation>Gerade gehen keine SMS. Nehmen Sie PIN, Ausweis oder einen Offline-Code.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Joining …</source>
        <extracomment>Title while the box joins a wireless network.</extracomment>
        <translation>Verbinde …</translation>
    </message>
    <message>
        <source>The box is connected</source>
        <extracomment>Title after the box has joined a wireless network.</extracomment>
        <translation>Der Kasten ist verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Title after the box could not join a wireless network.</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Title where the password of a wireless network is typed. One short line.</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>%1. This takes up to 45 seconds.</source>
        <extracomment>While the box joins a wireless network. %1 is its name.</extracomment>
        <translation>%1. Das dauert bis zu 45 Sekunden.</translation>
    </message>
    <message>
        <source>It uses %1 now, and will again by itself.</source>
        <extracomment>After the box has joined a wireless network. %1 is its name.</extracomment>
        <translation>Er nutzt jetzt %1, künftig von selbst.</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Button: back to the home screen now.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button after the box could not join a wireless network.</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>For %1: at least 8 characters, and capitals count.</source>
        <extracomment>Hint where the password of a wireless network is typed. %1 is the network&apos;s name.</extracomment>
        <translation>Für %1: mindestens 8 Zeichen, Groß und Klein zählt.</translation>
    </message>
</context>
<context>
    <name>JoinWords</name>
    <message>
        <source>That password didn’t work. Type it again.</source>
        <extracomment>A Wi-Fi network did not take the password.</extracomment>
        <translation>Das Passwort stimmt nicht. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>The box can’t hear it. Bring the phone closer, with its hotspot on.</source>
        <extracomment>A Wi-Fi network was not heard.</extracomment>
        <translation>Der Kasten findet es nicht. Handy näher halten, Hotspot einschalten.</translation>
    </message>
    <message>
        <source>It let the box in but gave it no address. Switch the hotspot off and on.</source>
        <extracomment>A Wi-Fi network was joined but gave the box no address.</extracomment>
        <translation>Der Kasten bekam dort keine Adresse. Hotspot aus- und einschalten.</translation>
    </message>
    <message>
        <source>This box doesn’t allow that. Tell the person who set it up.</source>
        <extracomment>The computer of the box does not let anybody change its Wi-Fi.</extracomment>
        <translation>Dieser Kasten lässt das nicht zu. Sagen Sie es dem, der ihn eingerichtet hat.</translation>
    </message>
    <message>
        <source>The box’s Wi-Fi doesn’t answer. Try again in a minute.</source>
        <extracomment>The part of the box that joins networks does not answer.</extracomment>
        <translation>Das WLAN des Kastens antwortet nicht. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <extracomment>Large text, at most 30 letters: a Wi-Fi network did not take the password.</extracomment>
        <translation>Falsches Passwort.</translation>
    </message>
    <message>
        <source>The box can’t hear it.</source>
        <extracomment>Large text, at most 30 letters: a Wi-Fi network was not heard.</extracomment>
        <translation>Nicht in Reichweite.</translation>
    </message>
    <message>
        <source>It gave the box no address.</source>
        <extracomment>Large text, at most 30 letters: a Wi-Fi network gave the box no address.</extracomment>
        <translation>Keine Adresse bekommen.</translation>
    </message>
    <message>
        <source>This box doesn’t allow it.</source>
        <extracomment>Large text, at most 30 letters: the computer of the box does not let anybody change its Wi-Fi.</extracomment>
        <translation>Hier nicht zugelassen.</translation>
    </message>
    <message>
        <source>Wi-Fi doesn’t answer.</source>
        <extracomment>Large text, at most 30 letters: the part of the box that joins networks does not answer.</extracomment>
        <translation>WLAN antwortet nicht.</translation>
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
    <name>LetterPad</name>
    <message>
        <source>Capital letter</source>
        <extracomment>Key of the letter pad: the next letter is a capital. Read aloud only.</extracomment>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>123</source>
        <extracomment>Key of the letter pad: back from the second page of signs to digits. Very short.</extracomment>
        <translation>123</translation>
    </message>
    <message>
        <source>#+=</source>
        <extracomment>Key of the letter pad: further signs. Very short.</extracomment>
        <translation>#+=</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Key of the letter pad that takes away the last character. Read aloud only.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>123 #</source>
        <extracomment>Key of the letter pad: digits and signs. Very short.</extracomment>
        <translation>123 #</translation>
    </message>
    <message>
        <source>abc</source>
        <extracomment>Key of the letter pad: back to letters. Very short.</extracomment>
        <translation>abc</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Key of the letter pad: the character between two words. Short.</extracomment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Key of the letter pad that ends what is typed. Very short.</extracomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>Which Wi-Fi?</source>
        <extracomment>Title of the list of wireless networks.</extracomment>
        <translation>Welches WLAN?</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Footer of the list of wireless networks: shows the next few. Very short.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Footer of the list of wireless networks: search anew. Very short.</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Looking for networks …</source>
        <extracomment>Under the title of the list of wireless networks, while the box searches.</extracomment>
        <translation>Suche nach Netzen …</translation>
    </message>
    <message>
        <source>None found. Switch your phone’s hotspot on, then search again.</source>
        <extracomment>Under the title of the list of wireless networks: none was found.</extracomment>
        <translation>Keines gefunden. Hotspot am Handy einschalten und neu suchen.</translation>
    </message>
    <message>
        <source>The box’s Wi-Fi doesn’t answer. Try again in a minute.</source>
        <extracomment>Under the title of the list of wireless networks: the box has none to offer.</extracomment>
        <translation>Das WLAN des Kastens antwortet nicht. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Your phone’s hotspot will do, too.</source>
        <extracomment>Under the title of the list of wireless networks.</extracomment>
        <translation>Auch der Hotspot Ihres Handys geht.</translation>
    </message>
    <message>
        <source>The box uses it</source>
        <extracomment>State of a wireless network in the list.</extracomment>
        <translation>Der Kasten nutzt es</translation>
    </message>
    <message>
        <source>The box can’t use it</source>
        <extracomment>State of a wireless network in the list: it wants something that the box does not have.</extracomment>
        <translation>Nicht nutzbar</translation>
    </message>
    <message>
        <source>Known, %1</source>
        <extracomment>State of a wireless network in the list: its password is known. %1 is &quot;strong&quot;, &quot;good&quot; or &quot;weak&quot; signal.</extracomment>
        <translation>Bekannt, %1</translation>
    </message>
    <message>
        <source>Open, %1</source>
        <extracomment>State of a wireless network in the list: anybody may use it. %1 is &quot;strong&quot;, &quot;good&quot; or &quot;weak&quot; signal.</extracomment>
        <translation>Offen, %1</translation>
    </message>
    <message>
        <source>Password, %1</source>
        <extracomment>State of a wireless network in the list. %1 is &quot;strong&quot;, &quot;good&quot; or &quot;weak&quot; signal.</extracomment>
        <translation>Passwort, %1</translation>
    </message>
    <message>
        <source>strong signal</source>
        <extracomment>How well a wireless network is heard.</extracomment>
        <translation>starkes Signal</translation>
    </message>
    <message>
        <source>good signal</source>
        <extracomment>How well a wireless network is heard.</extracomment>
        <translation>gutes Signal</translation>
    </message>
    <message>
        <source>weak signal</source>
        <extracomment>How well a wireless network is heard.</extracomment>
        <translation>schwaches Signal</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <extracomment>Under the title of the list of wireless networks. %1 and %2 are page numbers.</extracomment>
        <translation>Seite %1 von %2.</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Your PIN is set</source>
        <extracomment>Title after a PIN was set.</extracomment>
        <translation>Ihre PIN gilt jetzt</translation>
    </message>
    <message>
        <source>Type it again</source>
        <extracomment>Title where a new PIN is typed for the second time.</extracomment>
        <translation>Tippen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <extracomment>Title where a new PIN is typed.</extracomment>
        <translation>Wählen Sie eine PIN</translation>
    </message>
    <message>
        <source>Saving …</source>
        <extracomment>Shown while a new PIN is written down and that takes a moment.</extracomment>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>So that no finger slipped.</source>
        <extracomment>Hint where a new PIN is typed for the second time.</extracomment>
        <translation>Zur Sicherheit, falls ein Finger verrutscht ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits that nobody can guess. Tell them to nobody.</source>
        <extracomment>Hint where a new PIN is typed. %n is its number of digits.</extracomment>
        <translation>
            <numerusform>%n Ziffer, die niemand errät. Sagen Sie sie niemandem.</numerusform>
            <numerusform>%n Ziffern, die niemand errät. Sagen Sie sie niemandem.</numerusform>
        </translation>
    </message>
    <message>
        <source>It works now. Only you know it, so keep it to yourself.</source>
        <extracomment>Under &quot;Your PIN is set&quot;.</extracomment>
        <translation>Nur Sie kennen sie. Behalten Sie sie für sich.</translation>
    </message>
</context>
<context>
    <name>NotStoredWords</name>
    <message>
        <source>Not saved. Try again.</source>
        <extracomment>A new PIN, app or badge could not be written down, large text: at most 30 letters.</extracomment>
        <translation>Nicht gespeichert. Noch einmal.</translation>
    </message>
    <message>
        <source>The box couldn’t save that. Try again, or ask the site team.</source>
        <extracomment>A new PIN, app or badge could not be written down.</extracomment>
        <translation>Das ließ sich nicht speichern. Versuchen Sie es neu oder fragen Sie das Team.</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Type the number</source>
        <extracomment>Title where a number is typed before a key is given out, if the site has no words for it.</extracomment>
        <translation>Tippen Sie die Nummer</translation>
    </message>
    <message>
        <source>Type it for %1, then press OK.</source>
        <extracomment>Under the site&apos;s name of a number, such as &quot;Work order number&quot;. %1 is the name of the key.</extracomment>
        <translation>Für %1 tippen, dann auf OK.</translation>
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
        <translation>Zurzeit zu. Abgeben geht weiter.</translation>
    </message>
    <message>
        <source>The screen sleeps when nobody uses it. Press the round button to wake it.</source>
        <extracomment>Notice on the home screen, second line: the battery is being saved.</extracomment>
        <translation>Der Schirm schläft, wenn ihn niemand benutzt. Der runde Knopf weckt ihn.</translation>
    </message>
    <message>
        <source>No power and no internet. You can still pick up and drop off keys.</source>
        <extracomment>Notice on the home screen: the mains failed, and there is no internet.</extracomment>
        <translation>Kein Strom, kein Internet. Abholen und Abgeben geht weiter.</translation>
    </message>
    <message>
        <source>This box needs its network again after it slept. Staff: a phone hotspot will do.</source>
        <extracomment>Notice on the home screen, second line: without internet this box does little after it slept.</extracomment>
        <translation>Nach dem Schlaf braucht der Kasten sein Netz. Personal: Ein Hotspot genügt.</translation>
    </message>
    <message>
        <source>The power is out. Keys still work.</source>
        <comment>large text</comment>
        <extracomment>Notice on the home screen: the mains failed, large text. At most 40 letters.</extracomment>
        <translation>Kein Strom. Schlüssel gibt es weiter.</translation>
    </message>
    <message>
        <source>No power, no internet. Keys still work.</source>
        <comment>large text</comment>
        <extracomment>Notice on the home screen: no mains and no internet, large text. At most 40 letters.</extracomment>
        <translation>Weder Strom noch Internet. Es geht weiter.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <extracomment>Read aloud: how many digits of a number were typed. %n is a number.</extracomment>
        <translation>
            <numerusform>%n Ziffer getippt</numerusform>
            <numerusform>%n Ziffern getippt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherPersonWords</name>
    <message>
        <source>That was the same person again. Somebody else is needed.</source>
        <extracomment>The same badge or code came again where another person is wanted.</extracomment>
        <translation>Das war noch einmal dieselbe Person. Es braucht eine andere.</translation>
    </message>
    <message>
        <source>That person may not take this key. Ask somebody else.</source>
        <extracomment>Somebody showed a badge or code, but may not have this key.</extracomment>
        <translation>Diese Person darf den Schlüssel nicht nehmen. Fragen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Footer, large text: type a code and hold no badge. Very short.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type a code instead</source>
        <extracomment>Footer: type a code and hold no badge. Short.</extracomment>
        <translation>Lieber Code tippen</translation>
    </message>
    <message>
        <source>Hold your own badge to the reader.</source>
        <extracomment>Another person is wanted at the box: what they do.</extracomment>
        <translation>Halten Sie Ihren eigenen Ausweis an den Leser.</translation>
    </message>
    <message>
        <source>Somebody else is needed.</source>
        <extracomment>Large text, at most 30 letters: another person is wanted.</extracomment>
        <translation>Es braucht jemand anderen.</translation>
    </message>
    <message>
        <source>Too many tries. Use a badge, or ask somebody else.</source>
        <extracomment>Another person typed a code and has tried too often: only the site team can unlock it.</extracomment>
        <translation>Zu viele Versuche. Nehmen Sie einen Ausweis, oder fragen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>Too many tries. Wait until %1, or use a badge.</source>
        <extracomment>Another person typed a code and has tried too often. %1 is a time of day.</extracomment>
        <translation>Zu viele Versuche. Warten Sie bis %1, oder nehmen Sie einen Ausweis.</translation>
    </message>
    <message>
        <source>That is not enough for this key. Use another way, or ask somebody else.</source>
        <extracomment>What another person showed is not enough for this key. Never tells what they have set up.</extracomment>
        <translation>Für diesen Schlüssel genügt das nicht. Nehmen Sie einen anderen Weg, oder fragen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>This box doesn’t know that. Use another badge or a code.</source>
        <extracomment>The badge, fob or code that another person showed is not known.</extracomment>
        <translation>Das kennt der Kasten nicht. Nehmen Sie einen anderen Ausweis oder einen Code.</translation>
    </message>
    <message>
        <source>Not allowed. Ask another.</source>
        <extracomment>Large text, at most 30 letters: the person who came may not have this key.</extracomment>
        <translation>Nicht erlaubt. Andere fragen.</translation>
    </message>
    <message>
        <source>Too many tries. Use a badge.</source>
        <extracomment>Large text, at most 30 letters: another person has tried too often.</extracomment>
        <translation>Zu oft. Nur noch mit Ausweis.</translation>
    </message>
    <message>
        <source>Wait until %1.</source>
        <extracomment>Large text, at most 30 letters: another person has tried too often. %1 is a time of day.</extracomment>
        <translation>Warten Sie bis %1.</translation>
    </message>
    <message>
        <source>That is not enough here.</source>
        <extracomment>Large text, at most 30 letters: what another person showed is not enough for this key.</extracomment>
        <translation>Das genügt hier nicht.</translation>
    </message>
    <message>
        <source>The box doesn’t know that.</source>
        <extracomment>Large text, at most 30 letters: the badge, fob or code that another person showed is not known.</extracomment>
        <translation>Das kennt der Kasten nicht.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>My PIN</source>
        <extracomment>Footer, large text: type the PIN instead. Very short.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>My app</source>
        <extracomment>Footer, large text: type a code from the authenticator app instead. Very short.</extracomment>
        <translation>App</translation>
    </message>
    <message>
        <source>Text me</source>
        <extracomment>Footer, large text: get a code in a text message instead. Very short.</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <extracomment>Footer: get a code in a text message instead. Short.</extracomment>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <extracomment>Footer of a small panel: type the PIN instead. Short.</extracomment>
        <translation>Mit PIN</translation>
    </message>
    <message>
        <source>Use my app</source>
        <extracomment>Footer: type a code from the authenticator app instead. Short.</extracomment>
        <translation>Mit App</translation>
    </message>
    <message>
        <source>Or hold your badge to the reader</source>
        <extracomment>Beside the arrow to the reader, where a PIN or code is typed.</extracomment>
        <translation>Oder Ausweis an den Leser halten</translation>
    </message>
    <message>
        <source>Use my PIN instead</source>
        <extracomment>Footer: type the PIN instead. Short.</extracomment>
        <translation>Mit PIN</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>Button, large text: the person has no PIN, no app and no text message. At most 14 letters.</extracomment>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>I have none of these</source>
        <extracomment>Button where a PIN or code is asked for: the person has no PIN, no app and no text message. Two short lines.</extracomment>
        <translation>Ich habe nichts davon</translation>
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
    <name>OutagePage</name>
    <message>
        <source>Power outage</source>
        <extracomment>Title of the list for a power outage.</extracomment>
        <translation>Stromausfall</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Footer of the list for a power outage, large text: shows the next few lines. Very short.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Check the UPS</source>
        <extracomment>Outage list: opens the check of the UPS, the battery that the box hangs on.</extracomment>
        <translation>USV prüfen</translation>
    </message>
    <message>
        <source>Plug and fuse are all right</source>
        <extracomment>Outage list, an item to tick off.</extracomment>
        <translation>Stecker und Sicherung sind gut</translation>
    </message>
    <message>
        <source>Use the live key list</source>
        <extracomment>Outage list, an item to tick off: where each key hangs is looked up online.</extracomment>
        <translation>Schlüsselliste online lesen</translation>
    </message>
    <message>
        <source>Is only this box without power?</source>
        <extracomment>Outage list, below &quot;Plug and fuse are all right&quot;.</extracomment>
        <translation>Ist nur dieser Kasten ohne Strom?</translation>
    </message>
    <message>
        <source>And the team knows who has it</source>
        <extracomment>Outage list, below &quot;Cabinet key: outside the box&quot;.</extracomment>
        <translation>Und das Team weiß, wer ihn hat</translation>
    </message>
    <message>
        <source>Longer than 3 to 4 hours? Let it sleep between two keys.</source>
        <extracomment>Outage list, beside the button &quot;Save battery now&quot;.</extracomment>
        <translation>Länger als 3 bis 4 Stunden? Dann soll er dazwischen schlafen.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <extracomment>Button: the box sleeps after each use, and no longer shall.</extracomment>
        <translation>Nicht mehr sparen</translation>
    </message>
    <message>
        <source>Save battery now</source>
        <extracomment>Button: the box is to sleep after each use, so that its battery lasts longer.</extracomment>
        <translation>Jetzt Akku sparen</translation>
    </message>
    <message>
        <source>Cabinet key: last resort</source>
        <extracomment>Outage list, an item to tick off: the metal key that opens the whole cabinet.</extracomment>
        <translation>Schrankschlüssel: zuletzt</translation>
    </message>
    <message>
        <source>Cabinet key: outside the box</source>
        <extracomment>Outage list, an item to tick off: the metal key that opens the whole cabinet.</extracomment>
        <translation>Schrankschlüssel: nicht im Kasten</translation>
    </message>
    <message>
        <source>Only if the box no longer works</source>
        <extracomment>Outage list, below &quot;Cabinet key: last resort&quot;.</extracomment>
        <translation>Nur wenn nichts mehr geht</translation>
    </message>
    <message>
        <source>Online, not on paper</source>
        <extracomment>Outage list, below &quot;Use the live key list&quot;.</extracomment>
        <translation>Online, nicht auf Papier</translation>
    </message>
</context>
<context>
    <name>OutageWords</name>
    <message>
        <source>The power is on.</source>
        <extracomment>Outage list: nothing is wrong with the power.</extracomment>
        <translation>Der Strom ist da.</translation>
    </message>
    <message>
        <source>The power is out.</source>
        <extracomment>Outage list: the mains are gone.</extracomment>
        <translation>Der Strom ist weg.</translation>
    </message>
    <message>
        <source>The power went out at %1.</source>
        <extracomment>Outage list: the mains are gone. %1 is a time of day.</extracomment>
        <translation>Der Strom ist weg seit %1.</translation>
    </message>
    <message>
        <source>Battery: level not known.</source>
        <extracomment>Outage list: how full the battery is, is not known.</extracomment>
        <translation>Akku: Stand unbekannt.</translation>
    </message>
    <message>
        <source>Battery: %1%</source>
        <extracomment>Outage list. %1 is a number from 0 to 100.</extracomment>
        <translation>Akku: %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>about %n openings left.</source>
        <extracomment>Outage list; follows &quot;Battery: 64%, &quot;. %n is an estimate.</extracomment>
        <translation>
            <numerusform>noch etwa %n Öffnung.</numerusform>
            <numerusform>noch etwa %n Öffnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no internet.</source>
        <extracomment>Outage list.</extracomment>
        <translation>Es gibt kein Internet.</translation>
    </message>
    <message>
        <source>No internet since %1.</source>
        <extracomment>Outage list. %1 is a time of day.</extracomment>
        <translation>Kein Internet seit %1.</translation>
    </message>
    <message>
        <source>The battery is very low: only keys that come back.</source>
        <extracomment>Outage list: what the box still does.</extracomment>
        <translation>Der Akku ist fast leer: Es kommen nur noch Schlüssel zurück.</translation>
    </message>
    <message>
        <source>Go on using it as always.</source>
        <extracomment>Outage list: what the box does.</extracomment>
        <translation>Benutzen Sie ihn weiter wie immer.</translation>
    </message>
    <message>
        <source>Go on using it. If nobody does it sleeps; the round button wakes it.</source>
        <extracomment>Outage list: what the box does. The round button is on its front.</extracomment>
        <translation>Benutzen Sie ihn weiter. Sonst schläft er; der runde Knopf weckt ihn.</translation>
    </message>
</context>
<context>
    <name>OverduePage</name>
    <message>
        <source>%1 is late</source>
        <extracomment>Title: a key should have been brought back before now. %1 is the name of the key.</extracomment>
        <translation>%1 ist überfällig</translation>
    </message>
    <message>
        <source>It was due %1. Bring it back when you can.</source>
        <extracomment>Under &quot;Maple 3 is late&quot;. %1 is a day and time, such as &quot;yesterday at 11:00&quot;.</extracomment>
        <translation>Fällig war er %1. Bringen Sie ihn bald zurück.</translation>
    </message>
    <message>
        <source>One more key of yours is late.</source>
        <extracomment>One other key of this person is late.</extracomment>
        <translation>Noch ein Schlüssel von Ihnen ist überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n more keys of yours are late.</source>
        <extracomment>Other keys of this person are late. %n is a number above 1.</extracomment>
        <translation>
            <numerusform>Noch %n Schlüssel von Ihnen ist überfällig.</numerusform>
            <numerusform>Noch %n Schlüssel von Ihnen sind überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: go on to the keys, after a reminder.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It was due %1.</source>
        <extracomment>Under &quot;Maple 3 is late&quot;, large text. %1 is a day and time, such as &quot;yesterday at 11:00&quot;.</extracomment>
        <translation>Fällig war er %1.</translation>
    </message>
</context>
<context>
    <name>PasswordDots</name>
    <message numerus="yes">
        <source>%n characters typed</source>
        <extracomment>Read aloud: how many characters of the password were typed. %n is a number.</extracomment>
        <translation>
            <numerusform>%n Zeichen getippt</numerusform>
            <numerusform>%n Zeichen getippt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePicture</name>
    <message>
        <source>%1 of %2 people are here</source>
        <extracomment>Read aloud: how many of the people that a key needs have shown themselves. %1 and %2 are numbers.</extracomment>
        <translation>%1 von %2 Personen sind da</translation>
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
    <name>PinFaultWords</name>
    <message>
        <source>Easy to guess. Choose another.</source>
        <extracomment>A new PIN is too easy to guess, large text: short form.</extracomment>
        <translation>Leicht zu erraten. Wählen Sie neu.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose your PIN again.</source>
        <extracomment>The new PIN was typed a second time, but differently.</extracomment>
        <translation>Das war nicht zweimal dieselbe. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>One digit over and over is easy to guess. Choose another.</source>
        <extracomment>A new PIN is one digit over and over, as 7777.</extracomment>
        <translation>Immer dieselbe Ziffer ist leicht zu erraten. Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>Counting up or down is easy to guess. Choose another.</source>
        <extracomment>A new PIN counts up or down, as 3456.</extracomment>
        <translation>Eine Zahlenreihe ist leicht zu erraten. Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>Pairs of digits are easy to guess. Choose another.</source>
        <extracomment>A new PIN has pairs, as 1212 or 1221.</extracomment>
        <translation>Paare von Ziffern sind leicht zu erraten. Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>A date is easy to guess. Choose another.</source>
        <extracomment>A new PIN is a day and a month, as 2412.</extracomment>
        <translation>Ein Datum ist leicht zu erraten. Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>A year is easy to guess. Choose another.</source>
        <extracomment>A new PIN is a year, as 1984.</extracomment>
        <translation>Eine Jahreszahl ist leicht zu erraten. Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>The end of your phone number is easy to guess. Choose another.</source>
        <extracomment>A new PIN is the end of the person&apos;s own phone number.</extracomment>
        <translation>Das Ende Ihrer Nummer ist leicht zu erraten. Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>A line on the keys is easy to guess. Choose another.</source>
        <extracomment>A new PIN is a line or a corner on the keys, as 2580.</extracomment>
        <translation>Eine Linie auf den Tasten ist leicht zu erraten. Wählen Sie eine andere PIN.</translation>
    </message>
    <message numerus="yes">
        <source>A PIN here has %n digits. Add the missing ones.</source>
        <extracomment>A new PIN has too few digits. %n is the number that it needs.</extracomment>
        <translation>
            <numerusform>Eine PIN hat hier %n Ziffer. Tippen Sie die fehlenden.</numerusform>
            <numerusform>Eine PIN hat hier %n Ziffern. Tippen Sie die fehlenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN here has %n digits. Choose a shorter one.</source>
        <extracomment>A new PIN has too many digits. %n is the number that it needs.</extracomment>
        <translation>
            <numerusform>Eine PIN hat hier %n Ziffer. Wählen Sie eine kürzere.</numerusform>
            <numerusform>Eine PIN hat hier %n Ziffern. Wählen Sie eine kürzere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same. Choose again.</source>
        <extracomment>Large text, at most 30 letters: the new PIN was typed a second time, but differently.</extracomment>
        <translation>Nicht gleich. Neu wählen.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n digits.</source>
        <extracomment>Large text, at most 30 letters: a new PIN has too few digits. %n is the number that it needs.
----------
Large text, at most 30 letters: a new PIN has too many digits. %n is the number that it needs.</extracomment>
        <translation>
            <numerusform>Sie hat %n Ziffer.</numerusform>
            <numerusform>Sie hat %n Ziffern.</numerusform>
        </translation>
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
        <source>Checking …</source>
        <extracomment>Shown while a PIN is checked and that takes a moment.</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Forgotten it? Ask the person who gave you the key.</source>
        <extracomment>Hint on the PIN screen.</extracomment>
        <translation>Vergessen? Fragen Sie, wer Ihnen den Schlüssel gab.</translation>
    </message>
    <message>
        <source>Type the code from your app</source>
        <extracomment>Title of the screen where the code from an authenticator app is typed.</extracomment>
        <translation>Tippen Sie den Code aus der App</translation>
    </message>
    <message>
        <source>6 digits that change every half minute.</source>
        <extracomment>Hint where the code from an authenticator app is typed.</extracomment>
        <translation>6 Ziffern, jede halbe Minute neue.</translation>
    </message>
    <message>
        <source>We can’t send texts right now. No PIN? Use your badge or a booking code.</source>
        <extracomment>Hint on the PIN screen while no text message can be sent.</extracomment>
        <translation>Gerade gehen keine SMS. Keine PIN? Nehmen Sie Ihren Ausweis oder einen Buchungscode.</translation>
    </message>
    <message>
        <source>Code from app</source>
        <extracomment>Title of the screen where the code from an authenticator app is typed, large text. One short line.</extracomment>
        <translation>Code der App</translation>
    </message>
</context>
<context>
    <name>ReaderScene</name>
    <message>
        <source>The reader is here</source>
        <extracomment>Beside the arrow to the reader, where a badge is to be held to it.</extracomment>
        <translation>Hier ist der Leser</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>What is it for?</source>
        <extracomment>Title where a reason is chosen before a key is given out.</extracomment>
        <translation>Wofür ist er?</translation>
    </message>
    <message>
        <source>Choose a reason for %1. Page %2 of %3.</source>
        <extracomment>Under &quot;What is it for?&quot;. %1 is the name of the key, %2 and %3 are page numbers.</extracomment>
        <translation>Wählen Sie einen Grund für %1. Seite %2 von %3.</translation>
    </message>
    <message>
        <source>Choose a reason for %1.</source>
        <extracomment>Under &quot;What is it for?&quot;. %1 is the name of the key.</extracomment>
        <translation>Wählen Sie einen Grund für %1.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Footer of the list of reasons, large text: shows the next few. Very short.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More reasons</source>
        <extracomment>Footer of the list of reasons: shows the next few. Short.</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>RefusedAdvice</name>
    <message>
        <source>Type the code from your booking message.</source>
        <extracomment>What helps where a code alone is not enough.</extracomment>
        <translation>Tippen Sie den Code aus der Buchungsnachricht.</translation>
    </message>
    <message>
        <source>Ask the person who shared the key.</source>
        <extracomment>What helps where a code alone is not enough. May follow another sentence.</extracomment>
        <translation>Fragen Sie, wer den Schlüssel vergeben hat.</translation>
    </message>
    <message>
        <source>The site team has emergency codes.</source>
        <extracomment>What helps where a code alone is not enough. May follow another sentence.</extracomment>
        <translation>Das Team hat Notfallcodes.</translation>
    </message>
    <message>
        <source>Use your own code or your badge.</source>
        <extracomment>What helps where the code of a key is not enough.</extracomment>
        <translation>Nehmen Sie Ihren eigenen Code oder Ausweis.</translation>
    </message>
    <message>
        <source>Ask the site team.</source>
        <extracomment>Refused, large text: whom to ask. At most 30 letters.</extracomment>
        <translation>Fragen Sie das Team.</translation>
    </message>
    <message>
        <source>You can still drop off a key.</source>
        <extracomment>Refused, large text: what still works. At most 30 letters.
----------
Refused, closed: what can still be done.</extracomment>
        <translation>Abgeben geht noch.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <extracomment>Refused, large text: what to do. At most 30 letters.</extracomment>
        <translation>Kurz warten, dann noch einmal.</translation>
    </message>
    <message>
        <source>Use your badge or your app.</source>
        <extracomment>Refused, large text: what works. At most 30 letters.</extracomment>
        <translation>Nehmen Sie Ausweis oder App.</translation>
    </message>
    <message>
        <source>Use your own code or badge.</source>
        <extracomment>Refused, large text: what works. At most 30 letters.</extracomment>
        <translation>Eigenen Code oder Ausweis.</translation>
    </message>
    <message>
        <source>Type the code instead.</source>
        <extracomment>Refused, large text: what to do. At most 30 letters.</extracomment>
        <translation>Tippen Sie den Code.</translation>
    </message>
    <message>
        <source>Type your own code first.</source>
        <extracomment>Refused, large text: what to do. At most 30 letters.</extracomment>
        <translation>Tippen Sie erst Ihren Code.</translation>
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
        <source>You can still drop off a key. Ask the site team for yours.</source>
        <extracomment>Refused, time not sure: what still works.
----------
Refused, offline for too long: what still works.
----------
Refused, hardly any battery: what still works.</extracomment>
        <translation>Abgeben geht noch. Für Ihren Schlüssel fragen Sie das Team.</translation>
    </message>
    <message>
        <source>Choose another key or try again later.</source>
        <extracomment>Refused, key out: what to do.</extracomment>
        <translation>Nehmen Sie einen anderen oder kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>Ask the person who shared it, or the site team.</source>
        <extracomment>Refused: whom to ask.
----------
Refused, may only look: whom to ask.</extracomment>
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
        <source>You can try again at %1. A badge or QR code still works now.</source>
        <extracomment>Refused, locked: when and what else works. %1 is a time of day.</extracomment>
        <translation>Um %1 geht es wieder. Ausweis und QR-Code gehen auch jetzt.</translation>
    </message>
    <message>
        <source>You can try again at %1. A badge still works now.</source>
        <extracomment>Refused, locked: when and what else works. %1 is a time of day.</extracomment>
        <translation>Um %1 geht es wieder. Ein Ausweis geht auch jetzt.</translation>
    </message>
    <message>
        <source>Ask the site team to unlock it. A badge still works now.</source>
        <extracomment>Refused, locked until somebody unlocks it: what to do and what else works.</extracomment>
        <translation>Das Team kann es freigeben. Ein Ausweis geht auch jetzt.</translation>
    </message>
    <message>
        <source>Use your badge, your app or a text message.</source>
        <extracomment>Refused, codes and PINs are not taken alone: what works.</extracomment>
        <translation>Nehmen Sie Ausweis, App oder SMS.</translation>
    </message>
    <message>
        <source>Until %1 use your badge, your app or a text message.</source>
        <extracomment>Refused, codes and PINs are not taken alone: what works. %1 is a time of day.</extracomment>
        <translation>Nehmen Sie bis %1 Ausweis, App oder SMS.</translation>
    </message>
    <message>
        <source>Use your own code or badge, or ask the site team.</source>
        <extracomment>Refused, more is needed: what to do.</extracomment>
        <translation>Nehmen Sie Ihren eigenen Code oder Ausweis, oder fragen Sie das Team.</translation>
    </message>
    <message>
        <source>Check your booking message, or type the code.</source>
        <extracomment>Refused, no code of a key box: what to do.</extracomment>
        <translation>Sehen Sie in der Buchungsnachricht nach oder tippen Sie den Code.</translation>
    </message>
    <message>
        <source>Your booking message says which one.</source>
        <extracomment>Refused, for another box: what to do.</extracomment>
        <translation>In der Buchungsnachricht steht, für welchen.</translation>
    </message>
    <message>
        <source>Ask the site team for a new one.</source>
        <extracomment>Refused, used before: whom to ask.</extracomment>
        <translation>Fragen Sie das Team nach einem neuen.</translation>
    </message>
    <message>
        <source>Hold the fob on the key to the reader.</source>
        <extracomment>Refused, a badge where a fob is wanted: what to do.</extracomment>
        <translation>Halten Sie den Anhänger am Schlüssel an den Leser.</translation>
    </message>
    <message>
        <source>Type your own code first. The site team can give you one.</source>
        <extracomment>Refused, a badge alone: what to do.</extracomment>
        <translation>Tippen Sie erst Ihren eigenen Code. Das Team kann Ihnen einen geben.</translation>
    </message>
    <message>
        <source>The site team can open it for you.</source>
        <extracomment>Refused, bin out of order: whom to ask.</extracomment>
        <translation>Das Team kann es für Sie öffnen.</translation>
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
        <source>You can try again at %1.</source>
        <extracomment>Refused, large text: when. %1 is a day or time.</extracomment>
        <translation>Um %1 geht es wieder.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <extracomment>Refused, large text: what to do. At most 30 letters.</extracomment>
        <translation>Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Use your code.</source>
        <extracomment>Refused, large text: what works. At most 30 letters.</extracomment>
        <translation>Nehmen Sie Ihren Code.</translation>
    </message>
    <message>
        <source>Use the fob on the key.</source>
        <extracomment>Refused, large text: what to do. At most 30 letters.</extracomment>
        <translation>Nehmen Sie den Anhänger.</translation>
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
        <extracomment>Refused: typing is locked for a while.
----------
Refused: the person, or this box, must first be unlocked by the site team.</extracomment>
        <translation>Zu viele Versuche</translation>
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
        <source>The box isn’t sure of the time</source>
        <extracomment>Refused: the box does not know the time for sure, and the permission depends on it.</extracomment>
        <translation>Die Uhr des Kastens ist unsicher</translation>
    </message>
    <message>
        <source>Closed for pick-ups</source>
        <extracomment>Refused: the site is closed, and nobody knows until when.</extracomment>
        <translation>Zurzeit geschlossen</translation>
    </message>
    <message>
        <source>Too many tries at this box</source>
        <extracomment>Refused: after many wrong codes a code or PIN alone is not taken at this box.</extracomment>
        <translation>Zu viele Versuche an diesem Kasten</translation>
    </message>
    <message>
        <source>This key needs more than a code</source>
        <extracomment>Refused: what was shown is not enough for this key. Never tells what the person has set up.</extracomment>
        <translation>Hier reicht ein Code nicht</translation>
    </message>
    <message>
        <source>You may look, not take</source>
        <extracomment>Refused: the person may see where the key is, and no more.</extracomment>
        <translation>Ansehen ja, nehmen nein</translation>
    </message>
    <message>
        <source>You may look at %1, not take it</source>
        <extracomment>Refused: the person may see where the key is, and no more. %1 is the key.</extracomment>
        <translation>%1 dürfen Sie ansehen, nicht nehmen</translation>
    </message>
    <message>
        <source>That is not a code for a key box</source>
        <extracomment>Refused: what was typed or held to the reader is no code of a key box.</extracomment>
        <translation>Das ist kein Code für einen Schlüsselkasten</translation>
    </message>
    <message>
        <source>This code is for another box</source>
        <extracomment>Refused: the code belongs to another box.</extracomment>
        <translation>Dieser Code gilt für einen anderen Kasten</translation>
    </message>
    <message>
        <source>This code was used already</source>
        <extracomment>Refused: a code that works once was used before.</extracomment>
        <translation>Dieser Code wurde schon benutzt</translation>
    </message>
    <message>
        <source>This code was already used on %1</source>
        <extracomment>Refused: a code that works once was used before. %1 is a day and time.</extracomment>
        <translation>Dieser Code wurde schon benutzt: %1</translation>
    </message>
    <message>
        <source>That is a badge, not a key fob</source>
        <extracomment>Refused: a person&apos;s badge was shown where the fob of a key is wanted.</extracomment>
        <translation>Das ist ein Ausweis, kein Anhänger</translation>
    </message>
    <message>
        <source>A badge alone is not enough here</source>
        <extracomment>Refused: a PIN cannot be set, because the person was known by the badge alone.</extracomment>
        <translation>Ein Ausweis allein reicht hier nicht</translation>
    </message>
    <message>
        <source>The battery is very low</source>
        <extracomment>Refused: so little is left in the battery that no key is given out.</extracomment>
        <translation>Der Akku ist fast leer</translation>
    </message>
</context>
<context>
    <name>SecondPersonPage</name>
    <message>
        <source>This key needs three people</source>
        <extracomment>Title: a key that three people take together.</extracomment>
        <translation>Diesen Schlüssel nehmen drei Personen</translation>
    </message>
    <message>
        <source>This key needs two people</source>
        <extracomment>Title: a key that two people take together.</extracomment>
        <translation>Diesen Schlüssel nehmen zwei Personen</translation>
    </message>
    <message>
        <source>Now the second person: hold your badge to the reader.</source>
        <extracomment>Under &quot;This key needs three people&quot;: two are missing.</extracomment>
        <translation>Jetzt die zweite Person: Halten Sie Ihren Ausweis an den Leser.</translation>
    </message>
    <message>
        <source>Now the other person: hold your badge to the reader.</source>
        <extracomment>Under &quot;This key needs two people&quot;: one is missing.</extracomment>
        <translation>Jetzt die andere Person: Halten Sie Ihren Ausweis an den Leser.</translation>
    </message>
    <message numerus="yes">
        <source>%n people needed</source>
        <extracomment>Title, large text: a key that two or three people take together. %n is 2 or 3. One short line.</extracomment>
        <translation>
            <numerusform>%n Person nötig</numerusform>
            <numerusform>%n Personen nötig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentCodePage</name>
    <message>
        <source>Code sent</source>
        <extracomment>Title of the screen for the code in a text message, large text. Very short.</extracomment>
        <translation>Code gesendet</translation>
    </message>
    <message>
        <source>We’ve sent a code</source>
        <extracomment>Title of the screen for the code in a text message.</extracomment>
        <translation>Wir haben einen Code gesendet</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>Shown while a code is checked and that takes a moment.</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>If you have a key here, a text with 6 digits is on its way.</source>
        <extracomment>Under &quot;We&apos;ve sent a code&quot;. The same words for everybody: it does not tell who has a key here.</extracomment>
        <translation>Wenn Sie hier einen Schlüssel haben, kommt eine SMS mit 6 Ziffern.</translation>
    </message>
    <message>
        <source>If %1 has a key here, a text with 6 digits is on its way.</source>
        <extracomment>Under &quot;We&apos;ve sent a code&quot;. %1 is a phone number with most digits left out. It does not tell whether it is known.</extracomment>
        <translation>Wenn %1 hier einen Schlüssel hat, kommt eine SMS mit 6 Ziffern.</translation>
    </message>
    <message>
        <source>That code has run out. Send a new one.</source>
        <extracomment>The code from the text message is too old, or was tried too often.</extracomment>
        <translation>Dieser Code ist abgelaufen. Lassen Sie einen neuen senden.</translation>
    </message>
    <message>
        <source>We can’t check it right now. Try another way.</source>
        <extracomment>The code from the text message cannot be checked, because there is no internet.</extracomment>
        <translation>Das lässt sich gerade nicht prüfen. Versuchen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>Nothing came? Ask the site team</source>
        <extracomment>In place of &quot;Send it again&quot;, after the third time.</extracomment>
        <translation>Nichts gekommen? Fragen Sie das Team</translation>
    </message>
    <message numerus="yes">
        <source>Send it again in %n s</source>
        <extracomment>Button that cannot be pressed yet. %n is a number of seconds.</extracomment>
        <translation>
            <numerusform>Noch einmal senden in %n s</numerusform>
            <numerusform>Noch einmal senden in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it again</source>
        <extracomment>Button: send the code in a text message once more.</extracomment>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Too old. Send a new one.</source>
        <extracomment>The code from the text message is too old, large text: at most 30 letters.</extracomment>
        <translation>Zu alt. Neuen senden.</translation>
    </message>
    <message>
        <source>Try another way.</source>
        <extracomment>The code from the text message cannot be checked, large text: at most 30 letters.</extracomment>
        <translation>Versuchen Sie es anders.</translation>
    </message>
</context>
<context>
    <name>SleepCover</name>
    <message>
        <source>The box switches off</source>
        <extracomment>Title of a card: the battery is empty, and the box is about to stop.</extracomment>
        <translation>Der Kasten schaltet sich aus</translation>
    </message>
    <message>
        <source>Going to sleep</source>
        <extracomment>Title of a card: the screen is about to go dark to save the battery.</extracomment>
        <translation>Der Schirm geht gleich aus</translation>
    </message>
    <message>
        <source>The battery is empty. Staff: use the failsafe.</source>
        <extracomment>Under &quot;The box switches off&quot;: the battery is empty. The failsafe is a separate lock of the box.</extracomment>
        <translation>Der Akku ist leer. Personal: die Notentriegelung benutzen.</translation>
    </message>
    <message>
        <source>Touch the screen to keep it awake. Later, the round button wakes it.</source>
        <extracomment>Under &quot;Going to sleep&quot;.</extracomment>
        <translation>Berühren Sie den Schirm, dann bleibt er wach. Später weckt ihn der runde Knopf.</translation>
    </message>
    <message>
        <source>Waking up</source>
        <extracomment>Title for the moment after the box woke up, while it reads its bins.</extracomment>
        <translation>Der Kasten wacht auf</translation>
    </message>
    <message>
        <source>Ready in a moment.</source>
        <extracomment>Under &quot;Waking up&quot;.</extracomment>
        <translation>Gleich bereit.</translation>
    </message>
    <message>
        <source>The round button wakes it.</source>
        <extracomment>Under &quot;Going to sleep&quot;.</extracomment>
        <translation>Der runde Knopf weckt ihn.</translation>
    </message>
    <message>
        <source>Touch the screen to keep it awake.</source>
        <extracomment>Under &quot;Going to sleep&quot;, where a page of the person&apos;s own is under it.</extracomment>
        <translation>Berühren Sie den Schirm, dann bleibt er wach.</translation>
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
    <message>
        <source>Take it out or put it in</source>
        <extracomment>First step, where the box does not know what somebody came for.</extracomment>
        <translation>Nehmen Sie heraus oder legen Sie hinein</translation>
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
<context>
    <name>UpsCheckPage</name>
    <message>
        <source>Check the UPS</source>
        <extracomment>Title: the guided check of the UPS can begin.</extracomment>
        <translation>USV prüfen</translation>
    </message>
    <message>
        <source>Pull the plug now</source>
        <extracomment>Title: the plug of the UPS is to be pulled out of the wall.</extracomment>
        <translation>Jetzt den Stecker ziehen</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <extracomment>Title: the box runs on the UPS, and measures.</extracomment>
        <translation>Einen Moment warten</translation>
    </message>
    <message>
        <source>Put the plug back</source>
        <extracomment>Title: the plug of the UPS belongs into the wall again.</extracomment>
        <translation>Stecker wieder hinein</translation>
    </message>
    <message>
        <source>The UPS passed</source>
        <extracomment>Title after the check of the UPS.</extracomment>
        <translation>USV bestanden</translation>
    </message>
    <message>
        <source>The UPS did not pass</source>
        <extracomment>Title after the check of the UPS.</extracomment>
        <translation>USV nicht bestanden</translation>
    </message>
    <message>
        <source>Its plug is pulled out of the wall for a minute, then put back.</source>
        <extracomment>Under &quot;Check the UPS&quot;: what is going to happen.</extracomment>
        <translation>Ihr Stecker kommt eine Minute aus der Wand.</translation>
    </message>
    <message>
        <source>Waiting until the box hears of it.</source>
        <extracomment>Under &quot;Pull the plug now&quot;, once the person said that it is out.</extracomment>
        <translation>Warten, bis der Kasten es merkt.</translation>
    </message>
    <message>
        <source>The power is gone. Was it you?</source>
        <extracomment>Under &quot;Pull the plug now&quot;: the box knows already, and the person has to say that they did it.</extracomment>
        <translation>Der Strom ist weg. Waren Sie es?</translation>
    </message>
    <message>
        <source>The plug of the UPS, out of the wall. Then come back here.</source>
        <extracomment>Under &quot;Pull the plug now&quot;.</extracomment>
        <translation>Den der USV, aus der Wand. Dann kommen Sie zurück.</translation>
    </message>
    <message>
        <source>The box runs on the UPS. Leave the plug out.</source>
        <extracomment>Under &quot;Wait a moment&quot;, while the box runs on the UPS.</extracomment>
        <translation>Der Kasten läuft an der USV. Lassen Sie den Stecker draußen.</translation>
    </message>
    <message>
        <source>Into the wall. The box waits for the power.</source>
        <extracomment>Under &quot;Put the plug back&quot;.</extracomment>
        <translation>In die Wand. Der Kasten wartet auf den Strom.</translation>
    </message>
    <message>
        <source>Question %1 of 4</source>
        <extracomment>Label above a question of the UPS check. %1 of 4.</extracomment>
        <translation>Frage %1 von 4</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Button: answer to a question of the UPS check.</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Button: answer to a question of the UPS check.</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Begin the check</source>
        <extracomment>Button: the guided check of the UPS begins.</extracomment>
        <translation>Prüfung beginnen</translation>
    </message>
    <message>
        <source>The plug is out</source>
        <extracomment>Button: the person has pulled the plug of the UPS.</extracomment>
        <translation>Stecker ist draußen</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Button: back to the list for a power outage.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: the check of the UPS once more.</extracomment>
        <translation>Noch einmal prüfen</translation>
    </message>
</context>
<context>
    <name>UpsQuestionWords</name>
    <message>
        <source>Is only this box plugged into the UPS?</source>
        <extracomment>Question of the UPS check.</extracomment>
        <translation>Hängt nur dieser Kasten an der USV?</translation>
    </message>
    <message>
        <source>Is the box plugged into the UPS, and is it on?</source>
        <extracomment>Question of the UPS check.</extracomment>
        <translation>Steckt der Kasten in der USV, und ist sie an?</translation>
    </message>
    <message numerus="yes">
        <source>Is the battery of the UPS under %n years old?</source>
        <extracomment>Question of the UPS check. %n is a number of years.</extracomment>
        <translation>
            <numerusform>Ist der Akku der USV jünger als %n Jahr?</numerusform>
            <numerusform>Ist der Akku der USV jünger als %n Jahre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the UPS strong enough for this box?</source>
        <extracomment>Question of the UPS check: whether the UPS is the right model.</extracomment>
        <translation>Ist die USV stark genug für den Kasten?</translation>
    </message>
    <message>
        <source>No computer, no printer, no lamp: they would use it up.</source>
        <extracomment>Under &quot;Is only this box plugged into the UPS?&quot;.</extracomment>
        <translation>Kein Rechner, kein Drucker, keine Lampe: Die würden sie leeren.</translation>
    </message>
    <message>
        <source>In a socket with battery, not one that only guards against surges.</source>
        <extracomment>Under &quot;Is the box plugged into the UPS, and is it on?&quot;.</extracomment>
        <translation>In einer Dose mit Akku, nicht in einer nur gegen Überspannung.</translation>
    </message>
    <message>
        <source>The date is on the UPS or on its battery.</source>
        <extracomment>Under &quot;Is the battery of the UPS under 4 years old?&quot;.</extracomment>
        <translation>Das Datum steht auf der USV oder auf ihrem Akku.</translation>
    </message>
    <message>
        <source>Its watts must be more than those on the box’s power supply.</source>
        <extracomment>Under &quot;Is the UPS strong enough for this box?&quot;.</extracomment>
        <translation>Sie muss mehr Watt haben, als auf dem Netzteil des Kastens stehen.</translation>
    </message>
</context>
<context>
    <name>UpsResultWords</name>
    <message numerus="yes">
        <source>Noticed after %n seconds.</source>
        <extracomment>Result of the check of the UPS. %n is a number of seconds.</extracomment>
        <translation>
            <numerusform>Bemerkt nach %n Sekunde.</numerusform>
            <numerusform>Bemerkt nach %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its battery went from %1% to %2%.</source>
        <extracomment>Result of the check of the UPS. %1 and %2 are numbers from 0 to 100: before and after.</extracomment>
        <translation>Ihr Akku ging von %1&#xa0;% auf %2&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are left in it.</source>
        <extracomment>Result of the check of the UPS: how long it would last. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>Sie reicht noch %n Minute.</numerusform>
            <numerusform>Sie reicht noch %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The box could not write this down.</source>
        <extracomment>After a check of the UPS.</extracomment>
        <translation>Der Kasten konnte das nicht aufschreiben.</translation>
    </message>
    <message>
        <source>The power went out by itself. The check ended.</source>
        <extracomment>Why the check of the UPS ended without a result.</extracomment>
        <translation>Der Strom fiel von selbst aus. Die Prüfung ist zu Ende.</translation>
    </message>
    <message>
        <source>The plug was back too early. Begin again.</source>
        <extracomment>Why the check of the UPS ended without a result.</extracomment>
        <translation>Der Stecker war zu früh wieder drin. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The check ended without a result.</source>
        <extracomment>Why the check of the UPS ended without a result.</extracomment>
        <translation>Die Prüfung endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>A door is open. Shut it first.</source>
        <extracomment>Why the check of the UPS cannot begin.</extracomment>
        <translation>Eine Tür ist offen. Schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The box hears nothing of the UPS.</source>
        <extracomment>Why the check of the UPS cannot begin.</extracomment>
        <translation>Der Kasten hört nichts von der USV.</translation>
    </message>
    <message>
        <source>Its battery is too low. Let it charge first.</source>
        <extracomment>Why the check of the UPS cannot begin.</extracomment>
        <translation>Ihr Akku ist zu leer. Lassen Sie ihn erst laden.</translation>
    </message>
    <message>
        <source>The power is out. Wait until it is back.</source>
        <extracomment>Why the check of the UPS cannot begin.</extracomment>
        <translation>Der Strom ist weg. Warten Sie, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>It held, but one answer was “No”.</source>
        <extracomment>Why the check of the UPS was not passed: one of the questions was answered with no.</extracomment>
        <translation>Sie hielt, aber eine Antwort war „Nein“.</translation>
    </message>
    <message>
        <source>The box noticed nothing.</source>
        <extracomment>Why the check of the UPS was not passed.</extracomment>
        <translation>Der Kasten hat nichts gemerkt.</translation>
    </message>
    <message>
        <source>Its battery fell from %1% to %2%.</source>
        <extracomment>Why the check of the UPS was not passed. %1 and %2 are numbers from 0 to 100: before and after.</extracomment>
        <translation>Ihr Akku fiel von %1&#xa0;% auf %2&#xa0;%.</translation>
    </message>
    <message>
        <source>Its battery is nearly empty.</source>
        <extracomment>Why the check of the UPS was not passed.</extracomment>
        <translation>Ihr Akku ist fast leer.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n minutes are left in it.</source>
        <extracomment>Why the check of the UPS was not passed. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>Sie reicht nur noch %n Minute.</numerusform>
            <numerusform>Sie reicht nur noch %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The UPS went silent.</source>
        <extracomment>Why the check of the UPS was not passed.</extracomment>
        <translation>Die USV ist verstummt.</translation>
    </message>
    <message>
        <source>The power did not come back.</source>
        <extracomment>Why the check of the UPS was not passed.</extracomment>
        <translation>Der Strom kam nicht wieder.</translation>
    </message>
    <message>
        <source>Change that first.</source>
        <extracomment>After the check of the UPS: what to do about a question that was answered with no.</extracomment>
        <translation>Ändern Sie erst das.</translation>
    </message>
    <message>
        <source>It is worn out or too small.</source>
        <extracomment>After the check of the UPS: its battery lost too much.</extracomment>
        <translation>Er ist alt oder zu klein.</translation>
    </message>
    <message>
        <source>It would not last.</source>
        <extracomment>After the check of the UPS: its battery has too little left.</extracomment>
        <translation>Das ist zu wenig.</translation>
    </message>
    <message>
        <source>Look at the line between UPS and box.</source>
        <extracomment>After the check of the UPS: what to do.</extracomment>
        <translation>Sehen Sie nach der Leitung zum Kasten.</translation>
    </message>
    <message>
        <source>Look at plug and fuse.</source>
        <extracomment>After the check of the UPS: what to do.</extracomment>
        <translation>Sehen Sie nach Stecker und Sicherung.</translation>
    </message>
</context>
<context>
    <name>UpsStateWords</name>
    <message>
        <source>Passed: %1</source>
        <extracomment>How the check of the UPS stands. %1 is a day or a date.</extracomment>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>Due: never checked</source>
        <extracomment>How the check of the UPS stands: nobody has ever made it.</extracomment>
        <translation>Fällig: noch nie geprüft</translation>
    </message>
    <message>
        <source>Due, last passed %1</source>
        <extracomment>How the check of the UPS stands: it is too long ago. %1 is a day or a date.</extracomment>
        <translation>Fällig, zuletzt %1</translation>
    </message>
    <message>
        <source>Not passed: %1</source>
        <extracomment>How the check of the UPS stands. %1 is a day or a date.</extracomment>
        <translation>Nicht bestanden: %1</translation>
    </message>
</context>
<context>
    <name>WrongWords</name>
    <message>
        <source>That didn’t work.</source>
        <extracomment>A PIN or code was not accepted, large text: short form.</extracomment>
        <translation>Das ging nicht.</translation>
    </message>
    <message>
        <source>That didn’t work. Check it and try again.</source>
        <extracomment>A PIN or code was not accepted. Never says which part was wrong.</extracomment>
        <translation>Das ging nicht. Prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That code was used already. Wait for the next one.</source>
        <extracomment>The code from an authenticator app was right, and had been typed before: each works once.</extracomment>
        <translation>Dieser Code wurde schon benutzt. Warten Sie auf den nächsten.</translation>
    </message>
    <message>
        <source>App codes don’t work now: the box isn’t sure of the time. Use another way.</source>
        <extracomment>Codes from an app follow the time, and the box does not know it for sure.</extracomment>
        <translation>App-Codes gehen jetzt nicht: Die Uhr des Kastens ist unsicher. Nehmen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>That has too few digits. Type it again.</source>
        <extracomment>A PIN or code was ended with OK before it was complete. It was not tried.</extracomment>
        <translation>Das sind zu wenige Ziffern. Tippen Sie noch einmal.</translation>
    </message>
    <message>
        <source>That has too many digits. Type it again.</source>
        <extracomment>A PIN or code had more digits than any has. It was not tried.</extracomment>
        <translation>Das sind zu viele Ziffern. Tippen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Used. Wait for the next one.</source>
        <extracomment>Large text, at most 30 letters: the code from an authenticator app had been typed before.</extracomment>
        <translation>Benutzt. Auf nächsten warten.</translation>
    </message>
    <message>
        <source>No app codes now.</source>
        <extracomment>Large text, at most 30 letters: codes from an app do not work, because the box does not know the time.</extracomment>
        <translation>Jetzt keine App-Codes.</translation>
    </message>
    <message>
        <source>Too few digits.</source>
        <extracomment>Large text, at most 30 letters: a PIN or code was ended with OK before it was complete.</extracomment>
        <translation>Zu wenige Ziffern.</translation>
    </message>
    <message>
        <source>Too many digits.</source>
        <extracomment>Large text, at most 30 letters: a PIN or code had more digits than any has.</extracomment>
        <translation>Zu viele Ziffern.</translation>
    </message>
</context>
</TS>
