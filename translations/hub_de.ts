<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Console</name>
    <message>
        <source>The permission had ended at the hub, but the box had no line and did not know. It acted on what it knew.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>Die Berechtigung war am Hub schon beendet, aber der Kasten hatte keine Verbindung und wusste es nicht. Er handelte nach seinem Stand.</translation>
    </message>
    <message>
        <source>Two boxes tell of this key what cannot both be true. The next time a box sees its fob, that counts.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>Zwei Kästen erzählen von diesem Schlüssel, was nicht beides stimmen kann. Wenn ein Kasten den Anhänger wieder sieht, gilt das.</translation>
    </message>
    <message>
        <source>The box was put back from a copy, or there are two of it. Both records are kept. Look at the box itself.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>Der Kasten wurde aus einer Kopie zurückgesetzt, oder es gibt ihn zweimal. Beide Aufzeichnungen bleiben. Sehen Sie am Kasten selbst nach.</translation>
    </message>
    <message>
        <source>A key is elsewhere than was meant. Nothing is lost: its place is written down as the box saw it.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>Ein Schlüssel liegt woanders als gedacht. Nichts ist verloren: Sein Platz steht so da, wie der Kasten ihn sah.</translation>
    </message>
    <message>
        <source>A fob that the hub does not know lies in a bin. Add it to a key, or take it out.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>In einem Fach liegt ein Anhänger, den der Hub nicht kennt. Ordnen Sie ihn einem Schlüssel zu oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>The hub was put back from a backup, and this box knows something newer. What was taken away stays away unless you say otherwise.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>Der Hub wurde aus einer Sicherung zurückgesetzt, und dieser Kasten weiß Neueres. Was entzogen war, bleibt entzogen, wenn Sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>A key was taken after the permission had ended</source>
        <extracomment>What happened: a key was taken by somebody whose permission had ended.</extracomment>
        <translation>Ein Schlüssel wurde nach Ende der Berechtigung genommen</translation>
    </message>
    <message>
        <source>A key is in two places at once</source>
        <extracomment>What happened: hub and box disagree.</extracomment>
        <translation>Ein Schlüssel ist an zwei Orten zugleich</translation>
    </message>
    <message>
        <source>A box tells another story than before</source>
        <extracomment>What happened: the record of a box was copied or put back.</extracomment>
        <translation>Ein Kasten erzählt etwas anderes als zuvor</translation>
    </message>
    <message>
        <source>A key is in another bin than was meant</source>
        <extracomment>Title of a case.</extracomment>
        <translation>Ein Schlüssel liegt in einem anderen Fach als gedacht</translation>
    </message>
    <message>
        <source>An unknown fob</source>
        <extracomment>Title of a case: a fob that the hub does not know.</extracomment>
        <translation>Ein unbekannter Anhänger</translation>
    </message>
    <message>
        <source>A box knows more than the backup</source>
        <extracomment>Title of a case.</extracomment>
        <translation>Ein Kasten weiß mehr als die Sicherung</translation>
    </message>
    <message>
        <source>Permission had ended</source>
        <extracomment>Chip beside what happened: the box acted on an older version.</extracomment>
        <translation>Berechtigung war beendet</translation>
    </message>
    <message>
        <source>Over now</source>
        <extracomment>Of an alert whose cause is gone.</extracomment>
        <translation>Jetzt vorbei</translation>
    </message>
    <message>
        <source>Still so</source>
        <extracomment>Of an alert.</extracomment>
        <translation>Noch immer</translation>
    </message>
    <message>
        <source>Messages cannot be sent</source>
        <extracomment>Chip beside a rule whose messages are not sent.</extracomment>
        <translation>Nachrichten gehen nicht hinaus</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Of a case that nobody has closed.</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Of a case.
----------
Heading of a part of a form: when a box is closed on certain days.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To come</source>
        <extracomment>Of a booking.</extracomment>
        <translation>Steht bevor</translation>
    </message>
    <message>
        <source>Now running</source>
        <extracomment>Of a booking.</extracomment>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Tab and chip: bookings that have ended.</extracomment>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Of a booking.</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Field for the digits from a text message, an e-mail or an app.
----------
Column: digits.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Eight letters, such as BCDF-GHJK. It lives for ten minutes.</source>
        <extracomment>Below the field for the code on the screen of a new box.</extracomment>
        <translation>Acht Buchstaben, zum Beispiel BCDF-GHJK. Er gilt zehn Minuten.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of something that is not there.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column and field: the name of a person or thing.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>What its screen shows, such as Harbour House lobby.</source>
        <extracomment>Below the field for the name of a box.</extracomment>
        <translation>Was auf dem Bildschirm steht, zum Beispiel Hafenhaus Foyer.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Field: the name of the building or yard where a box hangs.</extracomment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>In place of</source>
        <extracomment>Field of the form that joins a box: one that it stands in for.</extracomment>
        <translation>Anstelle von</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of something that never ends.</extracomment>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Field: days of the week.</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Earlier than the beginning means the next morning.</source>
        <extracomment>Below the field for the end of a shift.</extracomment>
        <translation>Früher als der Beginn heißt: am nächsten Morgen.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Number of the site team</source>
        <extracomment>Field: the number that the screen tells people to call.</extracomment>
        <translation>Telefon der Verwaltung</translation>
    </message>
    <message>
        <source>Languages on the screen</source>
        <extracomment>Field: which languages a box offers.</extracomment>
        <translation>Sprachen auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Without a line, let guests in for</source>
        <extracomment>Question: how long a box without a line lets guests in.</extracomment>
        <translation>Ohne Verbindung Gäste hereinlassen für</translation>
    </message>
    <message>
        <source>Drop-offs and emergency codes always work.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Zurückbringen und Notfallcodes gehen immer.</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <extracomment>Field: reasons that people choose from.</extracomment>
        <translation>Gründe zur Auswahl</translation>
    </message>
    <message>
        <source>One a line, such as Showing. For keys that ask for a reason.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Einer je Zeile, zum Beispiel Besichtigung. Für Schlüssel, die nach einem Grund fragen.</translation>
    </message>
    <message>
        <source>People may link a badge at the box</source>
        <extracomment>Check box.</extracomment>
        <translation>Ausweise dürfen am Kasten verbunden werden</translation>
    </message>
    <message>
        <source>Drop off without saying who</source>
        <extracomment>Check box.</extracomment>
        <translation>Zurückbringen, ohne zu sagen, wer</translation>
    </message>
    <message>
        <source>Hours for pick-ups</source>
        <extracomment>Heading of a part of a form: when keys may be picked up.</extracomment>
        <translation>Zeiten zum Abholen</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Field of a rule: hours in which nobody is woken.
----------
Column and field: the beginning of a time.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Column and field: the end of a time.</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>As any other</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>Wie jedes andere</translation>
    </message>
    <message>
        <source>Nothing is put in</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>Nichts kommt hinein</translation>
    </message>
    <message>
        <source>Out of use: nothing in, nothing out</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>Außer Betrieb: nichts hinein, nichts heraus</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column: whether a bin is used like others.</extracomment>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field: a few words of one&apos;s own.</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Somebody reads you three digits from its screen</source>
        <extracomment>How a box makes sure that somebody stands before it.</extracomment>
        <translation>Jemand liest Ihnen drei Ziffern vom Bildschirm vor</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>Column: the number of a bin.</extracomment>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <extracomment>Question: how a box makes sure that somebody stands before it.</extracomment>
        <translation>Wer ist dort?</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field: why.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Add a box</source>
        <extracomment>Button: goes on to the words that are compared.
----------
Link and button: to the page that joins a box to the hub.</extracomment>
        <translation>Kasten hinzufügen</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on to the next step.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>On the new box, choose Join a hub. Type the code from its screen here.</source>
        <extracomment>On the page that joins a box.</extracomment>
        <translation>Wählen Sie am neuen Kasten „Einem Hub beitreten“. Tippen Sie den Code von seinem Bildschirm hier ein.</translation>
    </message>
    <message>
        <source>The words match: add this box</source>
        <extracomment>Button: the four words are alike, the box is joined.</extracomment>
        <translation>Die Wörter stimmen: Kasten hinzufügen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Button and title: settings of a box, of the hub.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that keeps what is in a form.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Bin %1</source>
        <extracomment>Title of a form; a number.
----------
A bin and its number.</extracomment>
        <translation>Fach %1</translation>
    </message>
    <message>
        <source>Let %1 go?</source>
        <extracomment>Question; the name of a box.</extracomment>
        <translation>%1 entlassen?</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>Button: a box no longer belongs to the hub.</extracomment>
        <translation>Entlassen</translation>
    </message>
    <message>
        <source>Open a bin</source>
        <extracomment>Button: to the page that opens a bin from afar.</extracomment>
        <translation>Ein Fach öffnen</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Button.</extracomment>
        <translation>Jetzt öffnen</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Button: to the form for a new key.</extracomment>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>Button: to the form for a new person.</extracomment>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Give a permission</source>
        <extracomment>Button: to the form that says who may take which key.</extracomment>
        <translation>Berechtigung geben</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Tab and chip: a key that is in a box.</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>Of a bin without a key.</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Tab and chip: a key that somebody has.</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>Of a bin with a key that belongs elsewhere.</extracomment>
        <translation>Ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>Out of order</source>
        <extracomment>Of a bin that does not open or shut.</extracomment>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>Nicht gestellt</translation>
    </message>
    <message>
        <source>At any time</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>State of a bin that is opened from afar, with what to do next.
----------
Of a box and a change.</extracomment>
        <translation>Auf dem Weg</translation>
    </message>
    <message>
        <source>The box is being asked. It answers within a minute or not at all.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>Der Kasten wird gefragt. Er antwortet innerhalb einer Minute oder gar nicht.</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <extracomment>State of a bin that is opened from afar.</extracomment>
        <translation>Wartet auf jemanden</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>State of a bin that was opened from afar.</extracomment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>The bin is open. What happens there is in the activity.</source>
        <extracomment>About a bin that was opened from afar.</extracomment>
        <translation>Das Fach ist offen. Was dort geschieht, steht im Verlauf.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <extracomment>State of a bin that was to be opened from afar.</extracomment>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>The box did not open it: somebody was using it, or its page says what is wrong.</source>
        <extracomment>About a bin that was to be opened from afar.</extracomment>
        <translation>Der Kasten hat es nicht geöffnet: Jemand benutzte ihn gerade, oder seine Seite sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Nobody was there in time, so the bin stays shut. Try again, or use a booking code.</source>
        <extracomment>About a bin that was to be opened from afar.</extracomment>
        <translation>Niemand war rechtzeitig da, das Fach bleibt zu. Versuchen Sie es noch einmal oder nehmen Sie einen Buchungscode.</translation>
    </message>
    <message>
        <source>Print it anew</source>
        <extracomment>Of an emergency sheet.</extracomment>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Still right</source>
        <extracomment>Of an emergency sheet.</extracomment>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>All bins</source>
        <extracomment>What an emergency code opens.</extracomment>
        <translation>Alle Fächer</translation>
    </message>
    <message>
        <source>Forgotten your password?</source>
        <extracomment>Link below the sign-in form.
----------
Title.</extracomment>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <extracomment>Link below a form for somebody who is not signed in.</extracomment>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>A key is late</source>
        <extracomment>What happened: the key should be back and is not.</extracomment>
        <translation>Ein Schlüssel ist verspätet</translation>
    </message>
    <message>
        <source>A box has no power</source>
        <extracomment>What happened: a box runs on its battery.</extracomment>
        <translation>Ein Kasten hat keinen Strom</translation>
    </message>
    <message>
        <source>A box has no line</source>
        <extracomment>What happened: the hub hears nothing from a box.</extracomment>
        <translation>Ein Kasten hat keine Verbindung</translation>
    </message>
    <message>
        <source>A battery is low</source>
        <extracomment>What happened.</extracomment>
        <translation>Ein Akku ist fast leer</translation>
    </message>
    <message>
        <source>A door stands open</source>
        <extracomment>What happened.</extracomment>
        <translation>Eine Tür steht offen</translation>
    </message>
    <message>
        <source>A door was opened with nobody at the box</source>
        <extracomment>What happened: with nobody signed in.</extracomment>
        <translation>Eine Tür ging auf, ohne dass jemand angemeldet war</translation>
    </message>
    <message>
        <source>A box was tampered with</source>
        <extracomment>What happened: somebody tries to take the box off the wall.</extracomment>
        <translation>An einem Kasten wurde hantiert</translation>
    </message>
    <message>
        <source>A box has known nothing new for long</source>
        <extracomment>What happened.</extracomment>
        <translation>Ein Kasten weiß lange nichts Neues</translation>
    </message>
    <message>
        <source>Many wrong codes at a box</source>
        <extracomment>What happened: many wrong codes.</extracomment>
        <translation>Viele falsche Codes an einem Kasten</translation>
    </message>
    <message>
        <source>Picked up</source>
        <extracomment>What happened.</extracomment>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Dropped off</source>
        <extracomment>What happened.</extracomment>
        <translation>Zurückgebracht</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>What happened: a key was given to somebody else away from the box.</extracomment>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Dropped off at another box</source>
        <extracomment>What happened: a key came back to a box where it does not belong.</extracomment>
        <translation>An einem anderen Kasten zurückgebracht</translation>
    </message>
    <message>
        <source>Not as meant: look at it</source>
        <extracomment>What happened: something else than was meant.</extracomment>
        <translation>Nicht wie gedacht: ansehen</translation>
    </message>
    <message>
        <source>Booking made</source>
        <extracomment>What happened.</extracomment>
        <translation>Buchung gemacht</translation>
    </message>
    <message>
        <source>Booking changed</source>
        <extracomment>What happened.</extracomment>
        <translation>Buchung geändert</translation>
    </message>
    <message>
        <source>Booking taken back</source>
        <extracomment>What happened.</extracomment>
        <translation>Buchung zurückgenommen</translation>
    </message>
    <message>
        <source>Permission given</source>
        <extracomment>What happened.</extracomment>
        <translation>Berechtigung gegeben</translation>
    </message>
    <message>
        <source>Permission changed</source>
        <extracomment>What happened.</extracomment>
        <translation>Berechtigung geändert</translation>
    </message>
    <message>
        <source>Permission taken back</source>
        <extracomment>What happened.</extracomment>
        <translation>Berechtigung zurückgenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What happened: a box did not let somebody.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Recognised</source>
        <extracomment>What happened.</extracomment>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Line is back</source>
        <extracomment>What happened: the line is back.</extracomment>
        <translation>Verbindung wieder da</translation>
    </message>
    <message>
        <source>Power is back</source>
        <extracomment>What happened.</extracomment>
        <translation>Strom wieder da</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <extracomment>What happened: the clock of a box is wrong.</extracomment>
        <translation>Eine Uhr geht falsch</translation>
    </message>
    <message>
        <source>Box started</source>
        <extracomment>What happened.</extracomment>
        <translation>Kasten gestartet</translation>
    </message>
    <message>
        <source>Box switched off</source>
        <extracomment>What happened.</extracomment>
        <translation>Kasten ausgeschaltet</translation>
    </message>
    <message>
        <source>PIN, app or badge set</source>
        <extracomment>What happened: a person set a PIN, an app or a badge.</extracomment>
        <translation>PIN, App oder Ausweis gesetzt</translation>
    </message>
    <message>
        <source>Uses keys</source>
        <extracomment>Access level.</extracomment>
        <translation>Benutzt Schlüssel</translation>
    </message>
    <message>
        <source>Sees only their own keys and security.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Sieht nur die eigenen Schlüssel und die eigene Sicherheit.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>Access level.</extracomment>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Sees keymap and activity, and changes nothing.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Sieht Schlüsselplan und Verlauf und ändert nichts.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>Access level.</extracomment>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Also bookings, and opening a bin from afar.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Auch Buchungen, und ein Fach aus der Ferne öffnen.</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Access level.</extracomment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Also people, keys, permissions and alerts.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Auch Personen, Schlüssel, Berechtigungen und Meldungen.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Access level.</extracomment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Also boxes, members and emergency sheets.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Auch Kästen, Mitglieder und Notfallblätter.</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Access level.
----------
Field of a key: the person whose it is.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Everything.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Alles.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <extracomment>Below a field that was left empty.</extracomment>
        <translation>Füllen Sie dies aus.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <extracomment>Below a field with too much in it.</extracomment>
        <translation>Das ist zu lang. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Use up to 60 visible characters on one line.</source>
        <extracomment>Below a field for a name.</extracomment>
        <translation>Nehmen Sie bis zu 60 sichtbare Zeichen in einer Zeile.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Look at it again.</source>
        <extracomment>Below a field for an e-mail address.</extracomment>
        <translation>Das ist keine E-Mail-Adresse. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Write the number with + and the country, such as +44 7700 900142.</source>
        <extracomment>Below a field for a telephone number.</extracomment>
        <translation>Schreiben Sie die Nummer mit + und Land, zum Beispiel +49 151 23456789.</translation>
    </message>
    <message>
        <source>There is no such time. Look at it again.</source>
        <extracomment>Below a field for a date or a time.</extracomment>
        <translation>Diese Zeit gibt es nicht. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The end is not after the beginning. Change one of them.</source>
        <extracomment>Below a field for the end of something.</extracomment>
        <translation>Das Ende liegt nicht nach dem Beginn. Ändern Sie eines davon.</translation>
    </message>
    <message>
        <source>This is in use already. Choose another.</source>
        <extracomment>Below a field whose value has to be the only one of its kind.</extracomment>
        <translation>Das ist schon vergeben. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>This is not there any more. Choose another.</source>
        <extracomment>Below a field with a choice.</extracomment>
        <translation>Das gibt es nicht mehr. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>That did not work. Check what you typed and try again.</source>
        <extracomment>Over a form with a password or a code.</extracomment>
        <translation>Das hat nicht geklappt. Prüfen Sie Ihre Eingabe und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This code or link is over. Ask for a new one.</source>
        <extracomment>Over a form with a code.</extracomment>
        <translation>Dieser Code oder Link gilt nicht mehr. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Too many tries. Wait some minutes and try again.</source>
        <extracomment>Over a form with a password or a code.</extracomment>
        <translation>Zu viele Versuche. Warten Sie einige Minuten.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>Nehmen Sie mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Use at least one letter and one number.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>Nehmen Sie mindestens einen Buchstaben und eine Ziffer.</translation>
    </message>
    <message>
        <source>Everybody tries this one first. Choose another.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>Das probieren alle zuerst. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The two are not alike. Type both again.</source>
        <extracomment>Below the field in which a new password is typed again.</extracomment>
        <translation>Die beiden sind nicht gleich. Tippen Sie beide noch einmal.</translation>
    </message>
    <message>
        <source>This PIN has the wrong number of digits.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>Diese PIN hat die falsche Anzahl Ziffern.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>Diese PIN ist zu leicht zu erraten. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Another booking has this key at that time. Choose another time or key.</source>
        <extracomment>Over the form of a booking.</extracomment>
        <translation>Eine andere Buchung hat dann diesen Schlüssel. Wählen Sie eine andere Zeit oder einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Use an https address that is reachable from the internet.</source>
        <extracomment>Below the field for a web address.</extracomment>
        <translation>Nehmen Sie eine https-Adresse, die aus dem Internet erreichbar ist.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is it CSV in UTF-8?</source>
        <extracomment>Below the field for a file.</extracomment>
        <translation>Diese Datei ist nicht lesbar. Ist sie CSV in UTF-8?</translation>
    </message>
    <message>
        <source>The hub could not save this. Nothing was changed; try again.</source>
        <extracomment>Over a form that could not be saved.</extracomment>
        <translation>Der Hub konnte das nicht speichern. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Title of the first page after signing in.</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Keymap</source>
        <extracomment>Title of the page that shows every bin and every key at a glance.</extracomment>
        <translation>Schlüsselplan</translation>
    </message>
    <message>
        <source>Bookings</source>
        <extracomment>Title of the page with the times for which keys are promised.</extracomment>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of the page with all keys.</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Title of the page with everybody who may use the boxes.</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>Title of the page that says who may take which key.</extracomment>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Boxes</source>
        <extracomment>Title of the page with all key boxes.</extracomment>
        <translation>Kästen</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page that tells what happened.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>How many alerts are open; also the title of their page.</extracomment>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>Title of the page with what somebody should look into.</extracomment>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>Title of the page for days without power or internet.</extracomment>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Title of the page with everything about signing in and picking up.</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Saved. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after a form was sent.</extracomment>
        <translation>Gespeichert. Jeder Kasten mit Verbindung erfährt es innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>Removed. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after something was removed.</extracomment>
        <translation>Entfernt. Jeder Kasten mit Verbindung erfährt es innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>The message is on its way.</source>
        <extracomment>Said once after a message was sent.</extracomment>
        <translation>Die Nachricht ist unterwegs.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <extracomment>Said once on the sign-in page.</extracomment>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Your password is changed. At your next sign-in we ask for a code.</source>
        <extracomment>Said once after the password was changed.</extracomment>
        <translation>Ihr Passwort ist geändert. Bei der nächsten Anmeldung fragen wir nach einem Code.</translation>
    </message>
    <message>
        <source>Your PIN is set. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after a PIN was set.</extracomment>
        <translation>Ihre PIN ist gesetzt. Jeder Kasten mit Verbindung erfährt es innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>A new code is on its way.</source>
        <extracomment>Said once on the page that asks for a code.</extracomment>
        <translation>Ein neuer Code ist unterwegs.</translation>
    </message>
    <message>
        <source>The box belongs to this hub now.</source>
        <extracomment>Said once after a box was joined to the hub.</extracomment>
        <translation>Der Kasten gehört jetzt zu diesem Hub.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <extracomment>Said once after a case was closed.</extracomment>
        <translation>Der Fall ist erledigt.</translation>
    </message>
    <message>
        <source>The booking is taken back. Below you see which boxes know it.</source>
        <extracomment>Said once after a booking was ended by hand.</extracomment>
        <translation>Die Buchung ist zurückgenommen. Unten sehen Sie, welche Kästen es wissen.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at it and change it again.</source>
        <extracomment>Said once when two people changed the same thing.</extracomment>
        <translation>Jemand anderes hat dies inzwischen geändert. Sehen Sie es an und ändern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The box has no line now, so nothing was opened. Use a booking code instead.</source>
        <extracomment>Said once when a bin was to be opened from afar.</extracomment>
        <translation>Der Kasten hat gerade keine Verbindung, also wurde nichts geöffnet. Nehmen Sie einen Buchungscode.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Link to the next part of a list; also the phone&apos;s menu of all pages.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab: all keys.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Column: which key box.</extracomment>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Column: which key is in a bin or belongs there.</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Field: a person.
----------
Title of a form.</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>How somebody is told.</extracomment>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <extracomment>How somebody is told.</extracomment>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Field of a rule: what has to happen.
----------
Column: at which times.</extracomment>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>For longer than</source>
        <extracomment>Field of a rule: how long something has to last before anybody is told.</extracomment>
        <translation>Länger als</translation>
    </message>
    <message>
        <source>Tell</source>
        <extracomment>Field of a rule: who is told.</extracomment>
        <translation>Wem sagen</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Column: by which way a message goes.</extracomment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Tell when it is over, too</source>
        <extracomment>Check box of a rule.</extracomment>
        <translation>Auch sagen, wenn es vorbei ist</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>Heading of a part of a rule: hours in which nobody is woken.</extracomment>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>What was it?</source>
        <extracomment>Field of a case: what was found out.</extracomment>
        <translation>Was war es?</translation>
    </message>
    <message>
        <source>4 digits</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>4 Ziffern</translation>
    </message>
    <message>
        <source>6 digits (recommended)</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>6 Ziffern (empfohlen)</translation>
    </message>
    <message>
        <source>8 digits</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>8 Ziffern</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <extracomment>Field: the name of the company or house.</extracomment>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the list of languages below the sign-in form.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>PINs have</source>
        <extracomment>Field: how long PINs are.</extracomment>
        <translation>PINs haben</translation>
    </message>
    <message>
        <source>Passwords of at least 15 characters</source>
        <extracomment>Check box.</extracomment>
        <translation>Passwörter mit mindestens 15 Zeichen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Field: an e-mail address.</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>A link to set a password goes there.</source>
        <extracomment>Below the field for a new member&apos;s address.</extracomment>
        <translation>Dorthin geht ein Link, um ein Passwort zu setzen.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <extracomment>Field: a telephone number.</extracomment>
        <translation>Handynummer</translation>
    </message>
    <message>
        <source>Access level</source>
        <extracomment>Column and field: what a member may do in the console.</extracomment>
        <translation>Zugriffsstufe</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>What a program may do.</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read, and make bookings</source>
        <extracomment>What a program may do.</extracomment>
        <translation>Lesen und buchen</translation>
    </message>
    <message>
        <source>Read and change everything that you may</source>
        <extracomment>What a program may do.</extracomment>
        <translation>Alles lesen und ändern, was Sie dürfen</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>How long a program&apos;s key lives.</extracomment>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Which program uses it.</source>
        <extracomment>Below the field for the name of a program&apos;s key.</extracomment>
        <translation>Welches Programm es benutzt.</translation>
    </message>
    <message>
        <source>May do</source>
        <extracomment>Column: what a program may do.</extracomment>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Column: when something stops.</extracomment>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>Field: a web address.</extracomment>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Tells of</source>
        <extracomment>Of a webhook: of what it tells.</extracomment>
        <translation>Erzählt von</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what happened.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Field: a file.</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with one line of headings. Nothing is taken in before you have seen the report.</source>
        <extracomment>Below the field for a file.</extracomment>
        <translation>CSV in UTF-8 mit einer Zeile Überschriften. Nichts wird übernommen, bevor Sie den Bericht gesehen haben.</translation>
    </message>
    <message>
        <source>Only try it, and report</source>
        <extracomment>Check box: the import only reports.</extracomment>
        <translation>Nur probieren und berichten</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: to the question whether the thing on this page goes.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Question before something is removed: its name.</extracomment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Title of a form: who is told of what.</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Nobody is told of it any more.</source>
        <extracomment>Before a rule is removed.</extracomment>
        <translation>Niemand erfährt mehr davon.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <extracomment>Title and button of a form.</extracomment>
        <translation>Fall erledigen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>Title of a form: settings for everybody.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Title of a form: somebody who may sign in.</extracomment>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once, and their tokens end. As a person with keys they stay.</source>
        <extracomment>Before a member is removed.</extracomment>
        <translation>Sie werden überall sofort abgemeldet, und ihre Tokens enden. Als Person mit Schlüsseln bleiben sie.</translation>
    </message>
    <message>
        <source>New token</source>
        <extracomment>Button: to the form for a program&apos;s key.</extracomment>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Make the token</source>
        <extracomment>Button: makes a key for a program.</extracomment>
        <translation>Token erzeugen</translation>
    </message>
    <message>
        <source>Webhook</source>
        <extracomment>Title of the page of one web address.</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Messages that are still waiting for it are dropped.</source>
        <extracomment>Before a webhook is removed.</extracomment>
        <translation>Nachrichten, die noch darauf warten, entfallen.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Title: takes in lists of people and keys.</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>Button: takes a file in.</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>Chip beside the session that somebody is using now.</extracomment>
        <translation>Diese hier</translation>
    </message>
    <message>
        <source>Your login is open to anyone who learns your password. Keep the code switched on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>Wer Ihr Passwort erfährt, kann sich anmelden. Lassen Sie den Code eingeschaltet.</translation>
    </message>
    <message>
        <source>Switched off, anyone who knows your mobile number has access to your keys. Keep it on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>Ausgeschaltet hat jeder, der Ihre Handynummer kennt, Zugang zu Ihren Schlüsseln. Lassen Sie es an.</translation>
    </message>
    <message>
        <source>Switched off, anyone who knows your visitor&apos;s mobile number has access to your keys. Keep it on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>Ausgeschaltet hat jeder, der die Handynummer Ihres Besuchs kennt, Zugang zu Ihren Schlüsseln. Lassen Sie es an.</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Of a code, PIN, app or badge that somebody has.</extracomment>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Name, time zone, length of PINs.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Name, Zeitzone, Länge der PINs.</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>Title of the page with everybody who may sign in to the console.</extracomment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Who may sign in here, and what they may do.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Wer sich hier anmelden darf und was er darf.</translation>
    </message>
    <message>
        <source>Take in lists of people and keys.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Listen von Personen und Schlüsseln übernehmen.</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Title of the page with text messages and e-mails that were sent.</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Text messages and e-mails that were sent or wait.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>SMS und E-Mails, die gesendet wurden oder warten.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <extracomment>Title: web addresses that the hub tells what happens.</extracomment>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Other servers that are told what happens.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Andere Server, die erfahren, was geschieht.</translation>
    </message>
    <message>
        <source>API tokens</source>
        <extracomment>Title: keys for programs that speak with the hub.</extracomment>
        <translation>API-Tokens</translation>
    </message>
    <message>
        <source>Programs that may speak with this hub.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Programme, die mit diesem Hub sprechen dürfen.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <extracomment>Title of the record of everything done in the console.</extracomment>
        <translation>Wer was geändert hat</translation>
    </message>
    <message>
        <source>Everything that was done in the console.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Alles, was in der Konsole getan wurde.</translation>
    </message>
    <message>
        <source>With a code</source>
        <extracomment>Of a member&apos;s login.</extracomment>
        <translation>Mit Code</translation>
    </message>
    <message>
        <source>Password only</source>
        <extracomment>Of a member&apos;s login.</extracomment>
        <translation>Nur Passwort</translation>
    </message>
    <message>
        <source>Invited</source>
        <extracomment>Of a member who has not set a password yet.</extracomment>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How many messages are still to be sent; also a chip.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Of a message.</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>Of a message.</extracomment>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>How many messages could not be sent; also a chip.</extracomment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Text message</source>
        <extracomment>How a message is sent.</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>Title of the page for everything that went wrong at the hub itself.</extracomment>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The hub could not do it. Nothing was changed; try again in a minute.</source>
        <extracomment>About it.</extracomment>
        <translation>Der Hub konnte es nicht tun. Nichts wurde geändert; versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The hub did not understand that</source>
        <extracomment>Title.</extracomment>
        <translation>Der Hub hat das nicht verstanden</translation>
    </message>
    <message>
        <source>The page may be too old. Load it again and repeat what you did.</source>
        <extracomment>About it.</extracomment>
        <translation>Die Seite ist vielleicht zu alt. Laden Sie sie neu und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <extracomment>Title: somebody asks for what they may not do.</extracomment>
        <translation>Das dürfen Sie nicht</translation>
    </message>
    <message>
        <source>Your access level does not reach that far. Ask your administrator.</source>
        <extracomment>About it.</extracomment>
        <translation>So weit reicht Ihre Zugriffsstufe nicht. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <extracomment>Title.</extracomment>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>It was removed, or the link is not complete.</source>
        <extracomment>About it.</extracomment>
        <translation>Es wurde entfernt, oder der Link ist unvollständig.</translation>
    </message>
    <message>
        <source>That was too much at once</source>
        <extracomment>Title.</extracomment>
        <translation>Das war zu viel auf einmal</translation>
    </message>
    <message>
        <source>The file or text is larger than the hub takes. Send it in parts.</source>
        <extracomment>About it.</extracomment>
        <translation>Datei oder Text sind größer, als der Hub annimmt. Senden Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <extracomment>Title.</extracomment>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <extracomment>About it.</extracomment>
        <translation>Warten Sie einige Minuten und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The hub is busy</source>
        <extracomment>Title.</extracomment>
        <translation>Der Hub ist beschäftigt</translation>
    </message>
    <message>
        <source>Try again in a minute. The boxes go on working meanwhile.</source>
        <extracomment>About it.</extracomment>
        <translation>Versuchen Sie es in einer Minute noch einmal. Die Kästen arbeiten inzwischen weiter.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <extracomment>Link.</extracomment>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Two people together</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>Zwei Personen zusammen</translation>
    </message>
    <message>
        <source>Three people together</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>Drei Personen zusammen</translation>
    </message>
    <message>
        <source>Never an address: the name is shown on screens and in messages.</source>
        <extracomment>Below the field for a key&apos;s name.</extracomment>
        <translation>Nie eine Adresse: Der Name steht auf Bildschirmen und in Nachrichten.</translation>
    </message>
    <message>
        <source>Fob</source>
        <extracomment>Column and field: the number of the tag on a key.</extracomment>
        <translation>Anhänger</translation>
    </message>
    <message>
        <source>The number that the reader tells, such as 04 A1 B2 C3 D4 E5 03.</source>
        <extracomment>Below the field for a fob&apos;s number.</extracomment>
        <translation>Die Nummer, die der Leser nennt, zum Beispiel 04 A1 B2 C3 D4 E5 03.</translation>
    </message>
    <message>
        <source>Home box</source>
        <extracomment>Field: the box in which a key belongs.</extracomment>
        <translation>Heimatkasten</translation>
    </message>
    <message>
        <source>Home bin</source>
        <extracomment>Field: the bin in which a key belongs.</extracomment>
        <translation>Heimatfach</translation>
    </message>
    <message>
        <source>Leave it empty for any free bin.</source>
        <extracomment>Below the field for a bin.</extracomment>
        <translation>Leer heißt: jedes freie Fach.</translation>
    </message>
    <message>
        <source>May come back to any box</source>
        <extracomment>Check box.</extracomment>
        <translation>Darf an jeden Kasten zurück</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Column: the groups that somebody is in; also the title of the page of groups.</extracomment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>May be out for</source>
        <extracomment>Field: after which time a key is late.</extracomment>
        <translation>Darf unterwegs sein</translation>
    </message>
    <message>
        <source>Such as 90m, 8h or 3d. Leave it empty for as long as the permission lasts.</source>
        <extracomment>Below a field for a span of time.</extracomment>
        <translation>Zum Beispiel 90m, 8h oder 3d. Leer heißt: so lange die Berechtigung gilt.</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Heading of a part of a form: what is asked of who takes a key.</extracomment>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Taken by</source>
        <extracomment>Field.</extracomment>
        <translation>Genommen von</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <extracomment>Check box.</extracomment>
        <translation>Nach einem Grund fragen</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <extracomment>Field: what the box asks somebody to type.</extracomment>
        <translation>Nach einer Nummer fragen</translation>
    </message>
    <message>
        <source>What the screen asks for, such as Work order number.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Wonach der Bildschirm fragt, zum Beispiel Auftragsnummer.</translation>
    </message>
    <message>
        <source>A badge is not enough alone</source>
        <extracomment>Check box.</extracomment>
        <translation>Ein Ausweis allein genügt nicht</translation>
    </message>
    <message>
        <source>High security</source>
        <extracomment>Check box.</extracomment>
        <translation>Hohe Sicherheit</translation>
    </message>
    <message>
        <source>One thing that can be known or copied is never enough, whatever other settings say.</source>
        <extracomment>About that check box.</extracomment>
        <translation>Etwas, das man wissen oder kopieren kann, genügt nie allein, was andere Einstellungen auch sagen.</translation>
    </message>
    <message>
        <source>A mobile number is enough while no code can be sent</source>
        <extracomment>Check box.</extracomment>
        <translation>Eine Handynummer genügt, solange kein Code gesendet werden kann</translation>
    </message>
    <message>
        <source>Anyone who knows the number gets the key then. It is written down as weak.</source>
        <extracomment>Warning of that check box.</extracomment>
        <translation>Wer die Nummer kennt, bekommt dann den Schlüssel. Es wird als schwach vermerkt.</translation>
    </message>
    <message>
        <source>Key code</source>
        <extracomment>Field: the digits that open this key for whoever knows them.</extracomment>
        <translation>Schlüsselcode</translation>
    </message>
    <message>
        <source>4 to 16 digits. Whoever knows them takes the key, as often as they like, and nobody knows who it was. Use at least 9.</source>
        <extracomment>Warning below that field.</extracomment>
        <translation>4 bis 16 Ziffern. Wer sie kennt, nimmt den Schlüssel, so oft er will, und niemand weiß, wer es war. Nehmen Sie mindestens 9.</translation>
    </message>
    <message>
        <source>See it</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>Sehen</translation>
    </message>
    <message>
        <source>Where it is, and take nothing.</source>
        <extracomment>About that.</extracomment>
        <translation>Wo er ist, und nichts nehmen.</translation>
    </message>
    <message>
        <source>Take it and bring it back</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>Nehmen und zurückbringen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>It is not late before the permission ends.</source>
        <extracomment>About that.</extracomment>
        <translation>Er ist nicht verspätet, bevor die Berechtigung endet.</translation>
    </message>
    <message>
        <source>As its owner</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>Als Eigentümer</translation>
    </message>
    <message>
        <source>By the clock at the box. Leave it empty for now.</source>
        <extracomment>Below a field for the beginning of something.</extracomment>
        <translation>Nach der Uhr am Kasten. Leer heißt ab jetzt.</translation>
    </message>
    <message>
        <source>Leave it empty for no end. A key can be dropped off later all the same.</source>
        <extracomment>Below a field for the end of something.</extracomment>
        <translation>Leer heißt ohne Ende. Zurückbringen geht auch danach.</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column: which person or group.</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>May take</source>
        <extracomment>Column: which key or group of keys.</extracomment>
        <translation>Darf nehmen</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Column: what exactly is allowed.</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Shifts</source>
        <extracomment>Title of the page with named weekly hours.</extracomment>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Choose none for any hour.</source>
        <extracomment>Below the field for shifts.</extracomment>
        <translation>Keine gewählt heißt: zu jeder Stunde.</translation>
    </message>
    <message>
        <source>Further hours</source>
        <extracomment>Heading of a part of a form: further hours of a shift.</extracomment>
        <translation>Weitere Zeiten</translation>
    </message>
    <message>
        <source>Guest&apos;s name</source>
        <extracomment>Field: who a booking is for.</extracomment>
        <translation>Name des Gastes</translation>
    </message>
    <message>
        <source>By the clock at the box.</source>
        <extracomment>Below the field for the beginning of a booking.</extracomment>
        <translation>Nach der Uhr am Kasten.</translation>
    </message>
    <message>
        <source>The key can be dropped off later all the same.</source>
        <extracomment>Below the field for the end of a booking.</extracomment>
        <translation>Zurückbringen geht auch danach.</translation>
    </message>
    <message>
        <source>Send the code to</source>
        <extracomment>Field: where the code of a booking is sent.</extracomment>
        <translation>Code senden an</translation>
    </message>
    <message>
        <source>An e-mail address or a mobile number. Leave it empty to pass the code on yourself.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Eine E-Mail-Adresse oder Handynummer. Leer heißt, Sie geben den Code selbst weiter.</translation>
    </message>
    <message>
        <source>Boxes forget its fob. If the key is in a bin, take it out first.</source>
        <extracomment>Before a key is removed.</extracomment>
        <translation>Die Kästen vergessen seinen Anhänger. Liegt der Schlüssel in einem Fach, nehmen Sie ihn vorher heraus.</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Title of a form.</extracomment>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Boxes with a line heed it within a minute. A box that is offline still lets them in, until it is back or its time is over.</source>
        <extracomment>Before a permission is removed.</extracomment>
        <translation>Kästen mit Verbindung beachten es innerhalb einer Minute. Ein Kasten ohne Verbindung lässt sie noch herein, bis er sie wieder hat oder seine Frist um ist.</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>Title of a form: hours of the week.</extracomment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Permissions that have no other shift then hold at no hour.</source>
        <extracomment>Before a shift is removed.</extracomment>
        <translation>Berechtigungen ohne andere Schicht gelten dann zu keiner Stunde.</translation>
    </message>
    <message>
        <source>New booking</source>
        <extracomment>Button and title: the form that promises a key to somebody for a time.</extracomment>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>Button.
----------
Button: to the form that promises this key to somebody for a time.</extracomment>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Take back the booking of %1?</source>
        <extracomment>Question; a guest&apos;s name.</extracomment>
        <translation>Die Buchung von %1 zurücknehmen?</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button.
----------
Button: to the question whether this booking ends now.</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Code and link stop working at every box with a line within a minute. Keys that are out can still be dropped off.</source>
        <extracomment>Before a booking is ended by hand.</extracomment>
        <translation>Code und Link enden an jedem Kasten mit Verbindung innerhalb einer Minute. Schlüssel, die unterwegs sind, können noch zurückgebracht werden.</translation>
    </message>
    <message>
        <source>What would the box decide?</source>
        <extracomment>Title: tells whether a box would give somebody a key.</extracomment>
        <translation>Was würde der Kasten entscheiden?</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button.</extracomment>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Nothing moves. You see what the hub says, and what the box says with what it knows now.</source>
        <extracomment>On the page that tells what a box would decide.</extracomment>
        <translation>Nichts bewegt sich. Sie sehen, was der Hub sagt, und was der Kasten mit seinem jetzigen Stand sagt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Of a setting that is on.</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>By what the hub knows</source>
        <extracomment>Heading: what the hub would decide.</extracomment>
        <translation>Nach dem Stand des Hubs</translation>
    </message>
    <message>
        <source>By what the box knows now</source>
        <extracomment>Heading: what a box would decide.</extracomment>
        <translation>Nach dem jetzigen Stand des Kastens</translation>
    </message>
    <message>
        <source>Gets the key</source>
        <extracomment>A decision.</extracomment>
        <translation>Bekommt den Schlüssel</translation>
    </message>
    <message>
        <source>Is refused</source>
        <extracomment>A decision.</extracomment>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field: the password of an account.</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Do not ask on this device for 30 days</source>
        <extracomment>Check box below the field for a code.</extracomment>
        <translation>Auf diesem Gerät 30 Tage lang nicht fragen</translation>
    </message>
    <message>
        <source>At least 8 characters with a letter and a number.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>Mindestens 8 Zeichen mit einem Buchstaben und einer Ziffer.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field.</extracomment>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The new password again</source>
        <extracomment>Field.</extracomment>
        <translation>Das neue Passwort noch einmal</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <extracomment>Field of the first page of a new hub: digits and letters that its log shows.</extracomment>
        <translation>Einrichtungscode</translation>
    </message>
    <message>
        <source>The hub wrote it into its log when it started.</source>
        <extracomment>Below the field for the set-up code.</extracomment>
        <translation>Der Hub hat ihn beim Start in sein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Field.</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>With + and the country. Codes for signing in go there.</source>
        <extracomment>Below the field for one&apos;s own mobile number.</extracomment>
        <translation>Mit + und Land. Dorthin gehen Codes zum Anmelden.</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <extracomment>Choice: a code is asked for after the password.</extracomment>
        <translation>Nach einem Code fragen</translation>
    </message>
    <message>
        <source>From the authenticator app if you have set one up, otherwise by text message or e-mail.</source>
        <extracomment>Where that code comes from.</extracomment>
        <translation>Aus der Authenticator-App, wenn Sie eine eingerichtet haben, sonst per SMS oder E-Mail.</translation>
    </message>
    <message>
        <source>No code</source>
        <extracomment>Choice: no code is asked for after the password.</extracomment>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>Anyone who learns your password can sign in as you, and open your boxes.</source>
        <extracomment>What it means to sign in without a code.</extracomment>
        <translation>Wer Ihr Passwort erfährt, kann sich als Sie anmelden und Ihre Kästen öffnen.</translation>
    </message>
    <message>
        <source>A code after the password</source>
        <extracomment>Question: which second step follows the password.</extracomment>
        <translation>Ein Code nach dem Passwort</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <extracomment>Choice: what a box asks for.</extracomment>
        <translation>Ein Code per SMS</translation>
    </message>
    <message>
        <source>A new one each time. While the box has no line it asks for a PIN, the app or a badge.</source>
        <extracomment>About codes by text message.</extracomment>
        <translation>Jedes Mal ein neuer. Ohne Verbindung fragt der Kasten nach PIN, App oder Ausweis.</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <extracomment>Choice: nothing is asked for.</extracomment>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <source>My PIN</source>
        <extracomment>Choice: what a box asks for.
----------
Heading: the PIN that somebody types at a box.</extracomment>
        <translation>Meine PIN</translation>
    </message>
    <message>
        <source>Works without a line too.</source>
        <extracomment>About PINs.</extracomment>
        <translation>Geht auch ohne Verbindung.</translation>
    </message>
    <message>
        <source>Anyone who knows your mobile number or access code has access to your keys.</source>
        <extracomment>Warning of the choice that asks for nothing.</extracomment>
        <translation>Wer Ihre Handynummer oder Ihren Zugangscode kennt, hat Zugang zu Ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>My key pick-ups</source>
        <extracomment>Question: what a box asks its owner for.</extracomment>
        <translation>Wenn ich Schlüssel abhole</translation>
    </message>
    <message>
        <source>4 digit PINs</source>
        <extracomment>Choice: what a box asks for.</extracomment>
        <translation>PINs mit 4 Ziffern</translation>
    </message>
    <message>
        <source>Everybody sets their own and types it instead of a new code. Six digits are safer: see Settings.</source>
        <extracomment>About 4 digit PINs.</extracomment>
        <translation>Alle setzen ihre eigene und tippen sie statt eines neuen Codes. Sechs Ziffern sind sicherer: siehe Einstellungen.</translation>
    </message>
    <message>
        <source>Anyone who knows a visitor&apos;s mobile number or access code has access to your keys.</source>
        <extracomment>Warning of the choice that asks for nothing.</extracomment>
        <translation>Wer die Handynummer oder den Zugangscode eines Besuchs kennt, hat Zugang zu Ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>User key pick-ups</source>
        <extracomment>Question: what a box asks everybody for who takes somebody&apos;s keys.</extracomment>
        <translation>Wenn andere Schlüssel abholen</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>Field for a new PIN.</extracomment>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Digits that only you know; not your birthday, not the end of your number.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>Ziffern, die nur Sie kennen; nicht Ihr Geburtstag, nicht das Ende Ihrer Nummer.</translation>
    </message>
    <message>
        <source>Current password</source>
        <extracomment>Field.</extracomment>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Title and button.</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Type the code</source>
        <extracomment>Title: a second step follows the password.</extracomment>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>We sent it to %1. A recovery code works too.</source>
        <extracomment>Above the field for the code that follows the password. The place is never told in full.</extracomment>
        <translation>Wir haben ihn an %1 gesendet. Ein Ersatzcode geht auch.</translation>
    </message>
    <message>
        <source>Your authenticator app shows it. A recovery code works too.</source>
        <extracomment>Above the field for the code of an authenticator app.</extracomment>
        <translation>Ihre Authenticator-App zeigt ihn. Ein Ersatzcode geht auch.</translation>
    </message>
    <message>
        <source>Send the link</source>
        <extracomment>Button.</extracomment>
        <translation>Link senden</translation>
    </message>
    <message>
        <source>If the address has an account here, a link to set a new password goes there.</source>
        <extracomment>Below &quot;Forgotten your password?&quot;. The same whether or not the address is known.</extracomment>
        <translation>Hat die Adresse hier ein Konto, geht dorthin ein Link für ein neues Passwort.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Title.</extracomment>
        <translation>Neues Passwort setzen</translation>
    </message>
    <message>
        <source>You are then signed out everywhere.</source>
        <extracomment>Below &quot;Set a new password&quot;.</extracomment>
        <translation>Danach sind Sie überall abgemeldet.</translation>
    </message>
    <message>
        <source>Welcome. Who looks after this hub?</source>
        <extracomment>Title of the first page of a new hub.</extracomment>
        <translation>Willkommen. Wer kümmert sich um diesen Hub?</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button of the first page of a new hub.</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>You become its first administrator. You can invite others later.</source>
        <extracomment>On the first page of a new hub.</extracomment>
        <translation>Sie werden sein erster Administrator. Andere laden Sie später ein.</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <extracomment>Title: somebody who is signed in shows a second time who they are.</extracomment>
        <translation>Sind Sie es?</translation>
    </message>
    <message>
        <source>This can open doors, so we ask for a fresh code. We sent it to %1.</source>
        <extracomment>Below &quot;Is it you?&quot;.</extracomment>
        <translation>Das kann Türen öffnen, darum fragen wir nach einem frischen Code. Wir haben ihn an %1 gesendet.</translation>
    </message>
    <message>
        <source>This can open doors, so we ask for a fresh code from your authenticator app.</source>
        <extracomment>Below &quot;Is it you?&quot;.</extracomment>
        <translation>Das kann Türen öffnen, darum fragen wir nach einem frischen Code aus Ihrer Authenticator-App.</translation>
    </message>
    <message>
        <source>My login</source>
        <extracomment>Heading: how somebody signs in.</extracomment>
        <translation>Meine Anmeldung</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Button: keeps a new PIN.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change my password</source>
        <extracomment>Title.</extracomment>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button that keeps a new password.</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>The next time you sign in, we ask for a code as well.</source>
        <extracomment>Below &quot;Change my password&quot;.</extracomment>
        <translation>Bei der nächsten Anmeldung fragen wir auch nach einem Code.</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <extracomment>An app on a phone that makes codes to type.</extracomment>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <extracomment>Of a box that has not spoken with the hub yet.</extracomment>
        <translation>Noch nicht gehört</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Of a box that speaks with the hub.</extracomment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline for %1</source>
        <extracomment>Of a box that the hub does not hear: how long.</extracomment>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Mains</source>
        <extracomment>Of a box with power.</extracomment>
        <translation>Netzstrom</translation>
    </message>
    <message>
        <source>On battery</source>
        <extracomment>Of a box without power.</extracomment>
        <translation>Auf Akku</translation>
    </message>
    <message>
        <source>On battery, %1 %</source>
        <extracomment>Of a box without power: per cent.</extracomment>
        <translation>Auf Akku, %1 %</translation>
    </message>
    <message>
        <source>Knows it</source>
        <extracomment>Of a box and a change.</extracomment>
        <translation>Weiß es</translation>
    </message>
    <message>
        <source>Does not know yet</source>
        <extracomment>Of a box and a change.</extracomment>
        <translation>Weiß es noch nicht</translation>
    </message>
    <message>
        <source>All know it</source>
        <extracomment>Of a change.</extracomment>
        <translation>Alle wissen es</translation>
    </message>
    <message>
        <source>%1 of %2 know it</source>
        <extracomment>Of a change: how many boxes have heard of it, and how many there are.</extracomment>
        <translation>%1 von %2 wissen es</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>How many keys should be back and are not; also a chip beside such a key.</extracomment>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <extracomment>Of a key: how long it should have been back.</extracomment>
        <translation>Verspätet um %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Tab and chip: a key of which nobody knows where it is.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1, bin %2</source>
        <extracomment>Where a key is: the box and the number of the bin.</extracomment>
        <translation>%1, Fach %2</translation>
    </message>
    <message>
        <source>Every key</source>
        <extracomment>What a permission is for.</extracomment>
        <translation>Jeder Schlüssel</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Kind of person.</extracomment>
        <translation>Mit Konto</translation>
    </message>
    <message>
        <source>Has a mobile number or e-mail, gets codes, and may be known by the number at the box.</source>
        <extracomment>About people with an account.</extracomment>
        <translation>Hat Handynummer oder E-Mail, bekommt Codes und kann am Kasten mit der Nummer erkannt werden.</translation>
    </message>
    <message>
        <source>At the box only</source>
        <extracomment>Kind of person.</extracomment>
        <translation>Nur am Kasten</translation>
    </message>
    <message>
        <source>Has an access code or a badge, and gets no messages.</source>
        <extracomment>About people without an account.</extracomment>
        <translation>Hat einen Zugangscode oder Ausweis und bekommt keine Nachrichten.</translation>
    </message>
    <message>
        <source>Takes keys</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>Nimmt Schlüssel</translation>
    </message>
    <message>
        <source>Staff: sees the keymap at the box</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>Personal: sieht den Schlüsselplan am Kasten</translation>
    </message>
    <message>
        <source>Looks after the box</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>Kümmert sich um den Kasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what kind of person.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>With + and the country, such as +44 7700 900142.</source>
        <extracomment>Below the field for somebody&apos;s mobile number.</extracomment>
        <translation>Mit + und Land, zum Beispiel +49 151 23456789.</translation>
    </message>
    <message>
        <source>At the box</source>
        <extracomment>Question: what a person may do at a box.</extracomment>
        <translation>Am Kasten</translation>
    </message>
    <message>
        <source>Badges</source>
        <extracomment>Field: card numbers.
----------
Cards that a person carries.</extracomment>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>One card number a line, as readers print them: 04 A1 B2 C3 D4 E5 03.</source>
        <extracomment>Below the field for badges.</extracomment>
        <translation>Eine Kartennummer je Zeile, wie der Leser sie nennt: 04 A1 B2 C3 D4 E5 03.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Check box.
----------
Chip beside a person whom no box lets take keys.</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>No box lets this person take a key. They can still drop keys off.</source>
        <extracomment>About the check box &quot;Blocked&quot;.</extracomment>
        <translation>Kein Kasten gibt dieser Person einen Schlüssel. Zurückbringen kann sie.</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Field: digits that somebody types at a box.</extracomment>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Leave it empty and the hub makes one of six digits. Your own may have 4 to 16.</source>
        <extracomment>Below the field for an access code.</extracomment>
        <translation>Leer heißt, der Hub macht einen mit sechs Ziffern. Ein eigener darf 4 bis 16 haben.</translation>
    </message>
    <message>
        <source>Of people</source>
        <extracomment>Kind of group.</extracomment>
        <translation>Von Personen</translation>
    </message>
    <message>
        <source>Of keys</source>
        <extracomment>Kind of group.</extracomment>
        <translation>Von Schlüsseln</translation>
    </message>
    <message>
        <source>In this group</source>
        <extracomment>Field of a group: who or what is in it.</extracomment>
        <translation>In dieser Gruppe</translation>
    </message>
    <message>
        <source>Boxes with a line stop knowing this person at once, others when they are back. What happened stays in the activity.</source>
        <extracomment>Before a person is removed.</extracomment>
        <translation>Kästen mit Verbindung kennen diese Person sofort nicht mehr, andere sobald sie zurück sind. Was geschah, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>New access code for %1</source>
        <extracomment>Title of a form; somebody&apos;s name.</extracomment>
        <translation>Neuer Zugangscode für %1</translation>
    </message>
    <message>
        <source>Make the code</source>
        <extracomment>Button.</extracomment>
        <translation>Code machen</translation>
    </message>
    <message>
        <source>The old code stops working. The new one is shown once.</source>
        <extracomment>On the form for a new access code.</extracomment>
        <translation>Der alte Code gilt dann nicht mehr. Der neue wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Take back what %1 has set up?</source>
        <extracomment>Question; somebody&apos;s name.</extracomment>
        <translation>Zurücknehmen, was %1 eingerichtet hat?</translation>
    </message>
    <message>
        <source>Their PIN, authenticator app and linked badges stop working. They can set up new ones.</source>
        <extracomment>Before PIN, app and badges of a person are removed.</extracomment>
        <translation>PIN, Authenticator-App und verbundene Ausweise gelten dann nicht mehr. Neue können eingerichtet werden.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Title of a form.</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Its permissions go with it. The people and keys in it stay.</source>
        <extracomment>Before a group is removed.</extracomment>
        <translation>Ihre Berechtigungen gehen mit. Personen und Schlüssel darin bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <extracomment>What is in a group.</extracomment>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>Who is in a group.</extracomment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>A short number that a person keeps to themselves.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That of the box</source>
        <extracomment>Of a person without a language of their own.</extracomment>
        <translation>Die des Kastens</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>How long: seconds.</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long: minutes.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>How long: hours.</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>How long: days.</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until then: a number with its unit.</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How long since then: a number with its unit.</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>How long since then: less than a minute.</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: applies the filters above a list.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A crossed-out cloud marks what happened while the box had no line.</source>
        <extracomment>Above the list of what happened.</extracomment>
        <translation>Eine durchgestrichene Wolke steht bei dem, was ohne Verbindung geschah.</translation>
    </message>
    <message>
        <source>Nothing happened, as far as the hub knows.</source>
        <extracomment>In place of the list of what happened.</extracomment>
        <translation>Es ist nichts geschehen, soweit der Hub weiß.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: when something happened.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>offline, told %1</source>
        <extracomment>Of something that happened while a box had no line: when the hub heard of it.</extracomment>
        <translation>offline, gemeldet %1</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>Button: to the form that says who hears of what.</extracomment>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Heading of the alerts that nobody has dealt with.</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>In place of the list of alerts.</extracomment>
        <translation>Alles ist gut.</translation>
    </message>
    <message>
        <source>Since %1 (%2)</source>
        <extracomment>When a key was taken, and how long ago.</extracomment>
        <translation>Seit %1 (%2)</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <extracomment>Button: takes an alert off the list.</extracomment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Who hears of what</source>
        <extracomment>Heading of the rules for alerts.</extracomment>
        <translation>Wer was erfährt</translation>
    </message>
    <message>
        <source>Nobody is told of anything yet.</source>
        <extracomment>In place of the rules for alerts.</extracomment>
        <translation>Noch erfährt niemand etwas.</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <extracomment>Title.</extracomment>
        <translation>Authenticator-App einrichten</translation>
    </message>
    <message>
        <source>Scan this picture with the app.</source>
        <extracomment>First step of setting up an app.</extracomment>
        <translation>Scannen Sie dieses Bild mit der App.</translation>
    </message>
    <message>
        <source>QR code for the app</source>
        <extracomment>For screen readers.</extracomment>
        <translation>QR-Code für die App</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <extracomment>Above a long text of letters and digits.</extracomment>
        <translation>Oder tippen Sie diesen Schlüssel in die App:</translation>
    </message>
    <message>
        <source>Type the code that the app shows.</source>
        <extracomment>Second step of setting up an app.</extracomment>
        <translation>Tippen Sie den Code ein, den die App zeigt.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>Below a search.</extracomment>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Did</source>
        <extracomment>Column: what somebody did.</extracomment>
        <translation>Tat</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Column: to which thing somebody did something.</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>From where</source>
        <extracomment>Column: a network address.</extracomment>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: to the form that changes the thing on this page.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The code</source>
        <extracomment>Heading above the code of a new booking.</extracomment>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>The code is shown only now. The link below stays until the booking ends.</source>
        <extracomment>Below the code of a new booking.</extracomment>
        <translation>Der Code wird nur jetzt gezeigt. Der Link unten bleibt, bis die Buchung endet.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading of the facts about a person, a key or a box.</extracomment>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>Where the code of a booking was sent.</extracomment>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a booking whose code was sent to nobody.</extracomment>
        <translation>Niemanden</translation>
    </message>
    <message>
        <source>Times are those of the clock at the box. A key can be dropped off late.</source>
        <extracomment>Below the times of a booking.</extracomment>
        <translation>Die Zeiten sind die der Uhr am Kasten. Zurückbringen geht auch später.</translation>
    </message>
    <message>
        <source>Link for the guest</source>
        <extracomment>Heading above a web address.</extracomment>
        <translation>Link für den Gast</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <extracomment>For screen readers.</extracomment>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <extracomment>Name of the tabs above the list of bookings, for screen readers.</extracomment>
        <translation>Welche Buchungen</translation>
    </message>
    <message>
        <source>Now and to come</source>
        <extracomment>Tab: bookings that are not over.</extracomment>
        <translation>Jetzt und später</translation>
    </message>
    <message>
        <source>There is no booking here.</source>
        <extracomment>In place of the list of bookings.</extracomment>
        <translation>Hier ist keine Buchung.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Column: who the booking is for.</extracomment>
        <translation>Für</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a key is in or out, a booking is to come or over.</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Keys in</source>
        <extracomment>How many keys are in a box.</extracomment>
        <translation>Schlüssel da</translation>
    </message>
    <message>
        <source>%1 of %2 bins</source>
        <extracomment>Keys in a box, and how many bins it has.</extracomment>
        <translation>%1 von %2 Fächern</translation>
    </message>
    <message>
        <source>Last heard</source>
        <extracomment>When a box last spoke with the hub.</extracomment>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Of a box that never spoke with the hub.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Knows</source>
        <extracomment>What a box has heard of: everything, or all but a number of changes.</extracomment>
        <translation>Weiß</translation>
    </message>
    <message numerus="yes">
        <source>All but %n changes</source>
        <extracomment>What a box has heard of.</extracomment>
        <translation>
            <numerusform>Alles bis auf eine Änderung</numerusform>
            <numerusform>Alles bis auf %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, since %1</source>
        <extracomment>What a box has heard of; a time.</extracomment>
        <translation>Alles, seit %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>What a box has heard of.</extracomment>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>The record of this box does not continue the one the hub holds. Both are kept.</source>
        <extracomment>On the page of a box whose journal forked.</extracomment>
        <translation>Die Aufzeichnung dieses Kastens setzt die des Hubs nicht fort. Beide bleiben.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of what is known of a box at this moment.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Lets guests in until</source>
        <extracomment>Until when a box that stays offline trusts what it knows.</extracomment>
        <translation>Lässt Gäste herein bis</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>The journal of a box.</extracomment>
        <translation>Aufzeichnung</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are here</source>
        <extracomment>How much of a box&apos;s journal the hub holds.</extracomment>
        <translation>
            <numerusform>%n Eintrag ist hier</numerusform>
            <numerusform>%n Einträge sind hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still at the box</source>
        <extracomment>How much of a box&apos;s journal the hub lacks.</extracomment>
        <translation>
            <numerusform>%n noch am Kasten</numerusform>
            <numerusform>%n noch am Kasten</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>How right the clock of a box is.</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Field: the version of a box&apos;s program.</extracomment>
        <translation>Software</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>When a box was joined to the hub, and by whom.</extracomment>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>Field: when keys may be picked up at a box.</extracomment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <extracomment>Link and title: the page to print for a day without power or internet.</extracomment>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>What happened here</source>
        <extracomment>Link: to the activity of this box.</extracomment>
        <translation>Was hier geschah</translation>
    </message>
    <message>
        <source>Replace or let go</source>
        <extracomment>Button: to the page that takes a box out, or puts another in its place.</extracomment>
        <translation>Ersetzen oder entlassen</translation>
    </message>
    <message>
        <source>Bins</source>
        <extracomment>Heading of the bins of a box.</extracomment>
        <translation>Fächer</translation>
    </message>
    <message>
        <source>There is no box yet.</source>
        <extracomment>In place of the list of boxes.</extracomment>
        <translation>Es gibt noch keinen Kasten.</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>When something happened.</extracomment>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Changed at the hub</source>
        <extracomment>When the permission was changed at the hub.</extracomment>
        <translation>Am Hub geändert</translation>
    </message>
    <message>
        <source>Told to the hub</source>
        <extracomment>When the hub heard of what happened.</extracomment>
        <translation>Dem Hub gemeldet</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <extracomment>Of a case: when, and by whom.</extracomment>
        <translation>Erledigt %1 von %2</translation>
    </message>
    <message>
        <source>Here is what hub and boxes disagreed about. What happened at a door counts; somebody should look at the rest.</source>
        <extracomment>At the top of the page of cases.</extracomment>
        <translation>Hier steht, worin Hub und Kästen uneins waren. Was an einer Tür geschah, gilt; das Übrige sollte jemand ansehen.</translation>
    </message>
    <message>
        <source>There is nothing to look into.</source>
        <extracomment>In place of the list of cases.</extracomment>
        <translation>Es gibt nichts anzusehen.</translation>
    </message>
    <message>
        <source>Which box knows this</source>
        <extracomment>Heading of the list of boxes with what each has heard about the thing on this page.</extracomment>
        <translation>Welcher Kasten das weiß</translation>
    </message>
    <message>
        <source>No box needs to know it.</source>
        <extracomment>In place of the list of boxes, when a thing concerns none.</extracomment>
        <translation>Kein Kasten muss es wissen.</translation>
    </message>
    <message>
        <source>Knows since %1 (%2)</source>
        <extracomment>Of a box and a change: time, and how long ago.</extracomment>
        <translation>Weiß es seit %1 (%2)</translation>
    </message>
    <message>
        <source>On its way. The box fetches it within a minute.</source>
        <extracomment>Of a box and a change that it has not fetched yet.</extracomment>
        <translation>Auf dem Weg. Der Kasten holt es innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>Not heard from since %1 (%2).</source>
        <extracomment>Of a box that is offline: time, and how long ago.</extracomment>
        <translation>Seit %1 nichts gehört (%2).</translation>
    </message>
    <message>
        <source>Until it is back it acts on what it knew then.</source>
        <extracomment>Of a box that is offline.</extracomment>
        <translation>Bis er zurück ist, handelt er nach seinem Stand von damals.</translation>
    </message>
    <message>
        <source>Guests are let in until %1.</source>
        <extracomment>Of a box that is offline: the time at which it stops trusting what it knows.</extracomment>
        <translation>Gäste werden bis %1 hereingelassen.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Time at which a keymap was made.</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>The box was last heard %1.</source>
        <extracomment>On the emergency sheet.</extracomment>
        <translation>Der Kasten wurde zuletzt %1 gehört.</translation>
    </message>
    <message>
        <source>This sheet tells which key is where. Lock it away, and shred it when there is a newer one.</source>
        <extracomment>On the emergency sheet.</extracomment>
        <translation>Dieses Blatt verrät, wo welcher Schlüssel ist. Schließen Sie es weg, und vernichten Sie es, wenn es ein neueres gibt.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Whom to call.</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Which key is which</source>
        <extracomment>Heading: key names, fobs and bins.</extracomment>
        <translation>Welcher Schlüssel welcher ist</translation>
    </message>
    <message>
        <source>Emergency codes</source>
        <extracomment>Heading: codes that work with nothing.</extracomment>
        <translation>Notfallcodes</translation>
    </message>
    <message>
        <source>No codes have been made for this sheet.</source>
        <extracomment>In place of emergency codes.</extracomment>
        <translation>Für dieses Blatt wurden keine Codes gemacht.</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>Column: what a code opens.</extracomment>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Heading: instructions.</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Is the screen dark? Press the round button below it.</source>
        <extracomment>Instruction.</extracomment>
        <translation>Ist der Bildschirm dunkel? Drücken Sie den runden Knopf darunter.</translation>
    </message>
    <message>
        <source>Touch Help, then Staff, then Emergency code.</source>
        <extracomment>Instruction: words of the box&apos;s own screen.</extracomment>
        <translation>Tippen Sie auf Hilfe, dann Personal, dann Notfallcode.</translation>
    </message>
    <message>
        <source>Type the code of the bin. Each code works once; cross it out here.</source>
        <extracomment>Instruction.</extracomment>
        <translation>Tippen Sie den Code des Fachs. Jeder gilt einmal; streichen Sie ihn hier durch.</translation>
    </message>
    <message>
        <source>Write down who took which key, and when.</source>
        <extracomment>Instruction.</extracomment>
        <translation>Schreiben Sie auf, wer wann welchen Schlüssel nahm.</translation>
    </message>
    <message>
        <source>When the hub is back, put every key into the bin it came from.</source>
        <extracomment>Instruction.</extracomment>
        <translation>Wenn der Hub zurück ist, kommt jeder Schlüssel in das Fach, aus dem er kam.</translation>
    </message>
    <message>
        <source>Taken by hand</source>
        <extracomment>Caption of an empty table to write in.</extracomment>
        <translation>Von Hand genommen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Column of a table to write in: when a key came back.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print a sheet for each box before you need it, and keep it locked away from the box. It works when hub, line and power are gone.</source>
        <extracomment>At the top of the emergency page.</extracomment>
        <translation>Drucken Sie für jeden Kasten ein Blatt, bevor Sie es brauchen, und verschließen Sie es fern vom Kasten. Es hilft, wenn Hub, Verbindung und Strom weg sind.</translation>
    </message>
    <message>
        <source>Printed %1 (%2)</source>
        <extracomment>When a sheet was printed.</extracomment>
        <translation>Gedruckt %1 (%2)</translation>
    </message>
    <message>
        <source>Never printed</source>
        <extracomment>Of a sheet.</extracomment>
        <translation>Nie gedruckt</translation>
    </message>
    <message numerus="yes">
        <source>%n keys moved since</source>
        <extracomment>How many keys are elsewhere than on the printed sheet.</extracomment>
        <translation>
            <numerusform>%n Schlüssel seitdem bewegt</numerusform>
            <numerusform>%n Schlüssel seitdem bewegt</numerusform>
        </translation>
    </message>
    <message>
        <source>When power or internet fail</source>
        <extracomment>Heading of advice.</extracomment>
        <translation>Wenn Strom oder Internet ausfallen</translation>
    </message>
    <message>
        <source>No internet: go on as usual. The box knows who may take which key, and tells the hub later.</source>
        <extracomment>Advice.</extracomment>
        <translation>Kein Internet: Machen Sie weiter wie sonst. Der Kasten weiß, wer welchen Schlüssel nehmen darf, und meldet es dem Hub später.</translation>
    </message>
    <message>
        <source>No power: the box runs on its battery. If its screen is dark, press the round button.</source>
        <extracomment>Advice.</extracomment>
        <translation>Kein Strom: Der Kasten läuft auf Akku. Ist sein Bildschirm dunkel, drücken Sie den runden Knopf.</translation>
    </message>
    <message>
        <source>Both: the same, with what the box knew last.</source>
        <extracomment>Advice.</extracomment>
        <translation>Beides: genauso, mit dem letzten Stand des Kastens.</translation>
    </message>
    <message>
        <source>An outage of more than three or four hours: switch the box on only to pick up or drop off.</source>
        <extracomment>Advice.</extracomment>
        <translation>Ein Ausfall von mehr als drei oder vier Stunden: Schalten Sie den Kasten nur zum Abholen und Zurückbringen ein.</translation>
    </message>
    <message>
        <source>The cabinet key is the last resort. Keep it outside the box, hidden, and with people you name.</source>
        <extracomment>Advice.</extracomment>
        <translation>Der Schrankschlüssel ist der letzte Ausweg. Bewahren Sie ihn außerhalb des Kastens auf, versteckt, bei Leuten, die Sie bestimmen.</translation>
    </message>
    <message>
        <source>For the site team: %1</source>
        <extracomment>A short mark that helps to find an error in the log.</extracomment>
        <translation>Für die Verwaltung: %1</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <extracomment>Behind the name of a field that need not be filled in.</extracomment>
        <translation>(darf leer bleiben)</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <extracomment>In place of the choices of a form, when there is nothing to choose from.</extracomment>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Link beside a form&apos;s button: back without a change.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nobody and nothing is in this group yet.</source>
        <extracomment>In place of the members of a group.</extracomment>
        <translation>In dieser Gruppe ist noch niemand und nichts.</translation>
    </message>
    <message>
        <source>Permissions of this group</source>
        <extracomment>Heading of a list.</extracomment>
        <translation>Berechtigungen dieser Gruppe</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>In place of a person&apos;s permissions.</extracomment>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <extracomment>Button: to the form for a new group of people or keys.</extracomment>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>There is no group yet. A permission for a group holds for everybody in it.</source>
        <extracomment>In place of the list of groups.</extracomment>
        <translation>Es gibt noch keine Gruppe. Eine Berechtigung für eine Gruppe gilt für alle darin.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Heading: what an import did.</extracomment>
        <translation>Bericht</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were taken in.</source>
        <extracomment>Report of an import.</extracomment>
        <translation>
            <numerusform>%n Zeile wurde übernommen.</numerusform>
            <numerusform>%n Zeilen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line in a file.</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>This name looks like an address. Whoever finds the key would know which door it opens.</source>
        <extracomment>On the page of a key.</extracomment>
        <translation>Dieser Name sieht wie eine Adresse aus. Wer den Schlüssel findet, wüsste, welche Tür er öffnet.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>Heading on the page of a key.</extracomment>
        <translation>Wo er ist</translation>
    </message>
    <message>
        <source>Due %1 (%2)</source>
        <extracomment>When a key should be back: time, and how long until then or since.</extracomment>
        <translation>Fällig %1 (%2)</translation>
    </message>
    <message>
        <source>Boxes tell different stories about this key. Look at it before you rely on this.</source>
        <extracomment>On the page of a key whose place is not sure.</extracomment>
        <translation>Die Kästen erzählen von diesem Schlüssel Verschiedenes. Sehen Sie nach, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <extracomment>Button: sends a text message or e-mail to who has this key.</extracomment>
        <translation>Erinnerung senden</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Where a key belongs.</extracomment>
        <translation>Heimat</translation>
    </message>
    <message>
        <source>Any bin</source>
        <extracomment>Of a key that has no bin of its own.</extracomment>
        <translation>Jedes Fach</translation>
    </message>
    <message>
        <source>May come back to</source>
        <extracomment>Field of a key: to which boxes it may be brought back.</extracomment>
        <translation>Darf zurück an</translation>
    </message>
    <message>
        <source>Any box</source>
        <extracomment>Of a key that may be brought back anywhere.</extracomment>
        <translation>Jeden Kasten</translation>
    </message>
    <message>
        <source>Its home box only</source>
        <extracomment>Of a key that may be brought back to one box only.</extracomment>
        <translation>Nur seinen Heimatkasten</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <extracomment>Heading of the permissions for a key.</extracomment>
        <translation>Wer ihn nehmen darf</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <extracomment>In place of the permissions for a key.</extracomment>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>What happened with it</source>
        <extracomment>Link: to the activity of this key.</extracomment>
        <translation>Was mit ihm geschah</translation>
    </message>
    <message>
        <source>No line to the hub. This is the last map that was seen.</source>
        <extracomment>Banner over a keymap that was kept on the phone.</extracomment>
        <translation>Keine Verbindung zum Hub. Dies ist der letzte Plan, der zu sehen war.</translation>
    </message>
    <message>
        <source>This box was last heard %1 (%2). Keys may have moved since.</source>
        <extracomment>Over the map of a box that is offline.</extracomment>
        <translation>Dieser Kasten wurde zuletzt %1 gehört (%2). Seitdem können sich Schlüssel bewegt haben.</translation>
    </message>
    <message>
        <source>Keys without a bin</source>
        <extracomment>Heading below the keymap: keys that are out and have no bin of their own, or of which nobody knows.</extracomment>
        <translation>Schlüssel ohne Fach</translation>
    </message>
    <message>
        <source>The map follows what happens. Without script, load the page again.</source>
        <extracomment>Below the keymap.</extracomment>
        <translation>Der Plan folgt dem, was geschieht. Ohne Skript laden Sie die Seite neu.</translation>
    </message>
    <message>
        <source>Which keys</source>
        <extracomment>Name of the tabs above the list of keys, for screen readers.</extracomment>
        <translation>Welche Schlüssel</translation>
    </message>
    <message>
        <source>No key found for &quot;%1&quot;.</source>
        <extracomment>Below a search of keys.</extracomment>
        <translation>Kein Schlüssel zu „%1“ gefunden.</translation>
    </message>
    <message>
        <source>There is no key here.</source>
        <extracomment>In place of a list of keys.</extracomment>
        <translation>Hier ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column: in which bin of which box, or with whom.</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column: since when.</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Skip to the page</source>
        <extracomment>Hidden link for people without a mouse: jumps over the menu.</extracomment>
        <translation>Zur Seite springen</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>Name of the menu at the side, for screen readers.</extracomment>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of the menu: ends the session.</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Main pages</source>
        <extracomment>Name of the bar at the bottom of a phone, for screen readers.</extracomment>
        <translation>Hauptseiten</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <extracomment>Button: to the form for a new member.</extracomment>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>Column: how safe somebody&apos;s login is.</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Column: when somebody was last signed in.</extracomment>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>What each level may do</source>
        <extracomment>Heading of the table of access levels.</extracomment>
        <translation>Was jede Stufe darf</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <extracomment>In place of a list of messages.</extracomment>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This hub was put back from a backup. Boxes keep what they know until you have looked at the differences.</source>
        <extracomment>Banner after a restore.</extracomment>
        <translation>Dieser Hub wurde aus einer Sicherung zurückgesetzt. Die Kästen behalten ihren Stand, bis Sie die Unterschiede angesehen haben.</translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <extracomment>Link of the banner after a restore.</extracomment>
        <translation>Unterschiede ansehen</translation>
    </message>
    <message>
        <source>Open bin %1</source>
        <extracomment>Title: a bin is being opened from afar.</extracomment>
        <translation>Fach %1 öffnen</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Link: loads the page anew.</extracomment>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>Heading of the list of what to do on a new hub.</extracomment>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Behind a step that has been taken.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Keys out</source>
        <extracomment>How many keys somebody has.</extracomment>
        <translation>Schlüssel unterwegs</translation>
    </message>
    <message>
        <source>Late keys</source>
        <extracomment>Heading of the list of keys that should be back.</extracomment>
        <translation>Verspätete Schlüssel</translation>
    </message>
    <message>
        <source>With %1, due %2</source>
        <extracomment>Who has a late key, and when it should have been back.</extracomment>
        <translation>Bei %1, fällig %2</translation>
    </message>
    <message>
        <source>Parts of the list</source>
        <extracomment>Name of the links to the next and previous part of a list, for screen readers.</extracomment>
        <translation>Teile der Liste</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Link to the part of a list before this one.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Are these the words on the screen?</source>
        <extracomment>Title: four words are compared with those on the screen of a box.</extracomment>
        <translation>Stehen diese Wörter auf dem Bildschirm?</translation>
    </message>
    <message>
        <source>The screen of the box shows four words too. If they differ, another box is trying to get in.</source>
        <extracomment>About the four words.</extracomment>
        <translation>Auch der Bildschirm des Kastens zeigt vier Wörter. Sind sie verschieden, versucht ein anderer Kasten hereinzukommen.</translation>
    </message>
    <message>
        <source>The box shows a code</source>
        <extracomment>Heading: first way to join a box.</extracomment>
        <translation>Der Kasten zeigt einen Code</translation>
    </message>
    <message>
        <source>Or give the installer a code</source>
        <extracomment>Heading: second way to join a box.</extracomment>
        <translation>Oder geben Sie dem Monteur einen Code</translation>
    </message>
    <message>
        <source>Whoever types it at the box joins the box to this hub at once. It works once, for ten minutes.</source>
        <extracomment>About the code for an installer.</extracomment>
        <translation>Wer ihn am Kasten tippt, verbindet den Kasten sofort mit diesem Hub. Er gilt einmal, zehn Minuten lang.</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <extracomment>Below a code.</extracomment>
        <translation>Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <extracomment>Button: makes a code for an installer.</extracomment>
        <translation>Code machen</translation>
    </message>
    <message>
        <source>People and groups</source>
        <extracomment>Name of the tabs above the lists of people and groups, for screen readers.</extracomment>
        <translation>Personen und Gruppen</translation>
    </message>
    <message>
        <source>Nobody found for &quot;%1&quot;.</source>
        <extracomment>Below a search of people.</extracomment>
        <translation>Niemand zu „%1“ gefunden.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Add the people who use your keys.</source>
        <extracomment>In place of the list of people.</extracomment>
        <translation>Noch ist niemand hier. Fügen Sie die Personen hinzu, die Ihre Schlüssel benutzen.</translation>
    </message>
    <message>
        <source>Try a decision</source>
        <extracomment>Button: to the page that tells what a box would decide now.</extracomment>
        <translation>Entscheidung probieren</translation>
    </message>
    <message>
        <source>Permissions and shifts</source>
        <extracomment>Name of the tabs above the lists, for screen readers.</extracomment>
        <translation>Berechtigungen und Schichten</translation>
    </message>
    <message>
        <source>Nobody may take a key yet.</source>
        <extracomment>In place of the list of permissions.</extracomment>
        <translation>Noch darf niemand einen Schlüssel nehmen.</translation>
    </message>
    <message>
        <source>Blocked: no box lets this person take a key.</source>
        <extracomment>On the page of a person who was blocked.</extracomment>
        <translation>Gesperrt: Kein Kasten gibt dieser Person einen Schlüssel.</translation>
    </message>
    <message>
        <source>How they show who they are</source>
        <extracomment>Heading of the list of what a person can use at a box: code, PIN, badge.</extracomment>
        <translation>Womit sie sich ausweist</translation>
    </message>
    <message>
        <source>New access code</source>
        <extracomment>Button: makes the code by which a person is known at a box.</extracomment>
        <translation>Neuer Zugangscode</translation>
    </message>
    <message>
        <source>Take back PIN, app and badge</source>
        <extracomment>Button: removes what a person has set up for themselves.</extracomment>
        <translation>PIN, App und Ausweis zurücknehmen</translation>
    </message>
    <message>
        <source>They have no key now.</source>
        <extracomment>In place of the list of keys that a person has.</extracomment>
        <translation>Sie hat gerade keinen Schlüssel.</translation>
    </message>
    <message>
        <source>What they may take</source>
        <extracomment>Heading of a person&apos;s permissions.</extracomment>
        <translation>Was sie nehmen darf</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <extracomment>Codes on paper for the day when the phone is lost.</extracomment>
        <translation>Ersatzcodes</translation>
    </message>
    <message>
        <source>Each of these codes signs you in once, in place of the code on your phone. Print them and keep them apart from it.</source>
        <extracomment>Above codes on paper.</extracomment>
        <translation>Mit jedem dieser Codes melden Sie sich einmal an, anstelle des Codes auf Ihrem Telefon. Drucken Sie sie und bewahren Sie sie getrennt davon auf.</translation>
    </message>
    <message>
        <source>They are shown only now. Older ones no longer work.</source>
        <extracomment>Below codes on paper.</extracomment>
        <translation>Sie werden nur jetzt gezeigt. Ältere gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of a search box.</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>Link: to the page that sets up an app.</extracomment>
        <translation>Einrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>How many codes on paper are not used yet.</extracomment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new ones</source>
        <extracomment>Link: makes new codes on paper.</extracomment>
        <translation>Neue machen</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <extracomment>Heading: what is asked for when keys are picked up.</extracomment>
        <translation>Schlüsselübergabe</translation>
    </message>
    <message>
        <source>What a box asks for beside an access code or a mobile number. Booking codes, links, the phone app and badges need nothing more.</source>
        <extracomment>Below &quot;Key exchange&quot;.</extracomment>
        <translation>Wonach ein Kasten neben Zugangscode oder Handynummer fragt. Buchungscodes, Links, die App und Ausweise brauchen nichts weiter.</translation>
    </message>
    <message>
        <source>Where I am signed in</source>
        <extracomment>Heading of the list of sessions.</extracomment>
        <translation>Wo ich angemeldet bin</translation>
    </message>
    <message>
        <source>last used %1 (%2)</source>
        <extracomment>Of a session: time, and how long ago.</extracomment>
        <translation>zuletzt benutzt %1 (%2)</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <extracomment>Button: ends a session elsewhere.</extracomment>
        <translation>Dort abmelden</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <extracomment>Button: ends all sessions but this one.</extracomment>
        <translation>Überall sonst abmelden</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <extracomment>Heading of advice about security.</extracomment>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Keep the extra code switched on, for your login and for pick-ups.</source>
        <extracomment>Advice.</extracomment>
        <translation>Lassen Sie den zusätzlichen Code eingeschaltet, für Ihre Anmeldung und fürs Abholen.</translation>
    </message>
    <message>
        <source>Use a password that you use nowhere else, with letters, numbers and signs.</source>
        <extracomment>Advice.</extracomment>
        <translation>Nehmen Sie ein Passwort, das Sie nirgends sonst benutzen, mit Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Never write an address on a key or into its name.</source>
        <extracomment>Advice.</extracomment>
        <translation>Schreiben Sie nie eine Adresse an einen Schlüssel oder in seinen Namen.</translation>
    </message>
    <message>
        <source>Keep every box in a place that is watched. It is not built to withstand force.</source>
        <extracomment>Advice.</extracomment>
        <translation>Hängen Sie jeden Kasten an einen beaufsichtigten Ort. Er ist nicht gebaut, um Gewalt standzuhalten.</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <extracomment>Button: to the form for named weekly hours.</extracomment>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>There is no shift yet. A shift names hours of the week that permissions can use.</source>
        <extracomment>In place of the list of shifts.</extracomment>
        <translation>Es gibt noch keine Schicht. Eine Schicht benennt Stunden der Woche, die Berechtigungen nutzen können.</translation>
    </message>
    <message>
        <source>The new token</source>
        <extracomment>Heading above the key for a program.</extracomment>
        <translation>Das neue Token</translation>
    </message>
    <message>
        <source>Copy it now. It is not shown again.</source>
        <extracomment>Below a secret.</extracomment>
        <translation>Kopieren Sie es jetzt. Es wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>No program has access.</source>
        <extracomment>In place of the list of tokens.</extracomment>
        <translation>Kein Programm hat Zugang.</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>Column: when.</extracomment>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Title of the page that a guest&apos;s link opens.</extracomment>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>You can pick up the key from %1.</source>
        <extracomment>On the guest&apos;s page before the booking begins.</extracomment>
        <translation>Ab %1 können Sie den Schlüssel abholen.</translation>
    </message>
    <message>
        <source>This booking is over. You can still drop off the key.</source>
        <extracomment>On the guest&apos;s page.</extracomment>
        <translation>Diese Buchung ist vorbei. Zurückbringen können Sie den Schlüssel noch.</translation>
    </message>
    <message>
        <source>Type this code at the box:</source>
        <extracomment>Above a guest&apos;s code.</extracomment>
        <translation>Tippen Sie am Kasten diesen Code:</translation>
    </message>
    <message>
        <source>QR code: hold it to the reader of the box</source>
        <extracomment>For screen readers.</extracomment>
        <translation>QR-Code: an den Leser des Kastens halten</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Field: a telephone number to call.</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Secret for checking signatures, shown only now:</source>
        <extracomment>Above a secret.</extracomment>
        <translation>Geheimnis zum Prüfen der Signaturen, nur jetzt gezeigt:</translation>
    </message>
    <message>
        <source>Send a test</source>
        <extracomment>Button.</extracomment>
        <translation>Probe senden</translation>
    </message>
    <message>
        <source>Last messages</source>
        <extracomment>Heading of the list of what was sent.</extracomment>
        <translation>Letzte Nachrichten</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Button.</extracomment>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>New webhook</source>
        <extracomment>Button: to the form.</extracomment>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>The hub tells no other server.</source>
        <extracomment>In place of the list of webhooks.</extracomment>
        <translation>Der Hub erzählt keinem anderen Server etwas.</translation>
    </message>
    <message>
        <source>The hub stops speaking with it and its emergency codes end. If it was stolen, change the codes and badges that it knew. To put another in its place, add the new box and choose this one under In place of.</source>
        <extracomment>Before a box is taken out of the hub.</extracomment>
        <translation>Der Hub spricht nicht mehr mit ihm, und seine Notfallcodes enden. Wurde er gestohlen, ändern Sie die Codes und Ausweise, die er kannte. Soll ein anderer an seine Stelle, fügen Sie den neuen hinzu und wählen diesen unter „Anstelle von“.</translation>
    </message>
    <message>
        <source>The box opens it within a minute or not at all. It never opens while nobody stands before it.</source>
        <extracomment>Before a bin is opened from afar.</extracomment>
        <translation>Der Kasten öffnet es innerhalb einer Minute oder gar nicht. Er öffnet nie, wenn niemand davor steht.</translation>
    </message>
    <message>
        <source>Make new recovery codes?</source>
        <extracomment>Question before new codes on paper are made.</extracomment>
        <translation>Neue Ersatzcodes machen?</translation>
    </message>
    <message>
        <source>The old ones stop working. The new ones are shown once.</source>
        <extracomment>Before new codes on paper are made.</extracomment>
        <translation>Die alten gelten dann nicht mehr. Die neuen werden einmal gezeigt.</translation>
    </message>
    <message>
        <source>They may take it.</source>
        <extracomment>Why a box gives somebody a key.</extracomment>
        <translation>Die Person darf ihn nehmen.</translation>
    </message>
    <message>
        <source>There is no permission for this person and key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Für diese Person und diesen Schlüssel gibt es keine Berechtigung.</translation>
    </message>
    <message>
        <source>They may see where it is, and take nothing.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Die Person darf sehen, wo er ist, und nichts nehmen.</translation>
    </message>
    <message>
        <source>The permission has not begun yet.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Die Berechtigung hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The permission has ended.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Die Berechtigung ist zu Ende.</translation>
    </message>
    <message>
        <source>The permission holds at other hours.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Die Berechtigung gilt zu anderen Stunden.</translation>
    </message>
    <message>
        <source>The box is not sure of the time.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Der Kasten ist sich der Uhrzeit nicht sicher.</translation>
    </message>
    <message>
        <source>The box had no connection for too long.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Der Kasten hatte zu lange keine Verbindung.</translation>
    </message>
    <message>
        <source>The box is closed now.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Der Kasten ist jetzt geschlossen.</translation>
    </message>
    <message>
        <source>Somebody has the key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Jemand hat den Schlüssel.</translation>
    </message>
    <message>
        <source>The key is not in this box.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Der Schlüssel ist nicht in diesem Kasten.</translation>
    </message>
    <message>
        <source>Its bin is out of use.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Sein Fach ist außer Betrieb.</translation>
    </message>
    <message>
        <source>This person is blocked.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Diese Person ist gesperrt.</translation>
    </message>
    <message>
        <source>The box does not know this person.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Der Kasten kennt diese Person nicht.</translation>
    </message>
    <message>
        <source>The box does not know this key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Der Kasten kennt diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>This box was not set up yet.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Dieser Kasten ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>a code by text message</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>ein Code per SMS</translation>
    </message>
    <message>
        <source>a PIN</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>eine PIN</translation>
    </message>
    <message>
        <source>the authenticator app</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>die Authenticator-App</translation>
    </message>
    <message>
        <source>a badge</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>ein Ausweis</translation>
    </message>
    <message>
        <source>Beside a code or number it asks for one of these: %1.</source>
        <extracomment>What a box asks for beside a code: one of the list %1.</extracomment>
        <translation>Neben einem Code oder einer Nummer fragt er nach einem davon: %1.</translation>
    </message>
    <message>
        <source>Somebody presses the button on its screen</source>
        <extracomment>How a box makes sure that somebody stands before it.</extracomment>
        <translation>Jemand drückt den Knopf auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Digits on its screen</source>
        <extracomment>Field: three digits that the screen of a box shows.</extracomment>
        <translation>Ziffern auf seinem Bildschirm</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button: a bin opens if the digits are right.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Now somebody has to press the button on the screen of the box.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>Jetzt muss jemand den Knopf auf dem Bildschirm des Kastens drücken.</translation>
    </message>
    <message>
        <source>Whoever stands at the box tells you three digits. Type them here.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>Wer am Kasten steht, nennt Ihnen drei Ziffern. Geben Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Your PIN does not work at %1: it was set before. Set it again, and it works at all boxes.</source>
        <extracomment>Warning over the form for one&apos;s PIN; the names of boxes that were added after it was set.</extracomment>
        <translation>Ihre PIN gilt nicht hier: %1. Sie wurde vorher gesetzt. Setzen Sie sie neu, dann gilt sie an allen Kästen.</translation>
    </message>
    <message>
        <source>Not at %1. Only a PIN that is set anew gets there.</source>
        <extracomment>Below PIN; the names of boxes that were added after it was set.</extracomment>
        <translation>Nicht hier: %1. Nur eine neu gesetzte PIN kommt dort an.</translation>
    </message>
    <message>
        <source>The screen shows other digits.</source>
        <extracomment>Three digits that a box shows were typed wrong.</extracomment>
        <translation>Der Bildschirm zeigt andere Ziffern.</translation>
    </message>
    <message>
        <source>A key is due soon</source>
        <extracomment>What happened: the key is to be back soon.</extracomment>
        <translation>Ein Schlüssel ist bald fällig</translation>
    </message>
    <message>
        <source>A badge is not used</source>
        <extracomment>What happened: nobody came with this badge for long.</extracomment>
        <translation>Ein Ausweis wird nicht benutzt</translation>
    </message>
    <message>
        <source>A fob where it should not be</source>
        <extracomment>What happened: a fob moved or was shown that should be elsewhere.</extracomment>
        <translation>Ein Anhänger, wo er nicht sein sollte</translation>
    </message>
    <message>
        <source>Door closed again</source>
        <extracomment>What happened.</extracomment>
        <translation>Tür wieder zu</translation>
    </message>
    <message>
        <source>Case closed again</source>
        <extracomment>What happened: the case of a box is closed again.</extracomment>
        <translation>Gehäuse wieder zu</translation>
    </message>
    <message>
        <source>A box cannot open its bins</source>
        <extracomment>What happened: the box has no line to the part that opens its bins.</extracomment>
        <translation>Ein Kasten kann seine Fächer nicht öffnen</translation>
    </message>
    <message>
        <source>A box can open its bins again</source>
        <extracomment>What happened.</extracomment>
        <translation>Ein Kasten kann seine Fächer wieder öffnen</translation>
    </message>
    <message>
        <source>PIN, app and badge taken away</source>
        <extracomment>What happened: what a person had set up was taken away.</extracomment>
        <translation>PIN, App und Ausweis entfernt</translation>
    </message>
    <message>
        <source>An alert began</source>
        <extracomment>What happened.</extracomment>
        <translation>Eine Meldung hat begonnen</translation>
    </message>
    <message>
        <source>An alert is over</source>
        <extracomment>What happened.</extracomment>
        <translation>Eine Meldung ist vorbei</translation>
    </message>
    <message>
        <source>You are in the other organisation now. Its name stands at the top.</source>
        <extracomment>Said once after somebody went from one of their organisations to another.</extracomment>
        <translation>Sie sind jetzt in der anderen Organisation. Ihr Name steht oben.</translation>
    </message>
    <message>
        <source>Such as 10m, 2h or 3d; 0m is at once. Leave it empty for what is usual.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Etwa 10m, 2h oder 3d; 0m heißt sofort. Leer lassen für das Übliche.</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>Chip beside the organisation that somebody is looking at.</extracomment>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>Title of the page with the organisations that somebody belongs to.</extracomment>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>What you see and do here is in the organisation whose name stands at the top.</source>
        <extracomment>Below &quot;Organisations&quot;.</extracomment>
        <translation>Was Sie hier sehen und tun, gehört zu der Organisation, deren Name oben steht.</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button beside an organisation: see and change that one from now on.</extracomment>
        <translation>Dorthin wechseln</translation>
    </message>
    <message>
        <source>It is switched off: nothing is sent there. To switch it on, change and save it.</source>
        <extracomment>Above a webhook that gets nothing.</extracomment>
        <translation>Er ist ausgeschaltet: Dorthin wird nichts gesendet. Zum Einschalten ändern und speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <extracomment>How often it was tried to send a message.</extracomment>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try:</source>
        <extracomment>Before a time: when a message is sent once more.</extracomment>
        <translation>Nächster Versuch:</translation>
    </message>
    <message>
        <source>This hub sends no codes. An app on your phone makes them, and you need one to sign in.</source>
        <extracomment>Below the title, to somebody who signs in for the first time.</extracomment>
        <translation>Dieser Hub verschickt keine Codes. Eine App auf Ihrem Handy macht sie, und zum Anmelden brauchen Sie eine.</translation>
    </message>
    <message>
        <source>This hub sends neither text messages nor e-mails. Codes for signing in come from the app alone; keep recovery codes on paper. Boxes ask for a PIN, the app or a badge.</source>
        <extracomment>Above the settings of a hub that nobody has given a way to send messages.</extracomment>
        <translation>Dieser Hub verschickt weder SMS noch E-Mails. Codes zum Anmelden kommen allein aus der App; bewahren Sie Ersatzcodes auf Papier auf. Kästen fragen nach PIN, App oder Ausweis.</translation>
    </message>
    <message>
        <source>Your details are changed.</source>
        <extracomment>Said once after somebody changed their name, language, number or address.</extracomment>
        <translation>Ihre Angaben sind geändert.</translation>
    </message>
    <message>
        <source>The link is on its way to the new address. Open it there to go on.</source>
        <extracomment>Said once after a link was mailed to somebody&apos;s new address.</extracomment>
        <translation>Der Link ist zur neuen Adresse unterwegs. Öffnen Sie ihn dort, um fortzufahren.</translation>
    </message>
    <message>
        <source>Of these pages, and of what we write to you.</source>
        <extracomment>Below the field for one&apos;s own language.</extracomment>
        <translation>Dieser Seiten und dessen, was wir Ihnen schreiben.</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>Title: name, language, mobile number and e-mail address of whoever is signed in.</extracomment>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Change my mobile number</source>
        <extracomment>Title.</extracomment>
        <translation>Meine Handynummer ändern</translation>
    </message>
    <message>
        <source>A code goes to the new number. Once you typed it here, the number is yours and you are signed out everywhere else.</source>
        <extracomment>Below &quot;Change my mobile number&quot;.</extracomment>
        <translation>Ein Code geht an die neue Nummer. Wenn Sie ihn hier eingegeben haben, gilt die Nummer, und Sie sind überall sonst abgemeldet.</translation>
    </message>
    <message>
        <source>We sent it to %1.</source>
        <extracomment>Above the field for the code that went to a new mobile number. The number is never told in full.</extracomment>
        <translation>Wir haben ihn an %1 gesendet.</translation>
    </message>
    <message>
        <source>Change my e-mail address</source>
        <extracomment>Title.</extracomment>
        <translation>Meine E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>A link goes to the new address. The old one stays until you opened that link, within 30 minutes, and confirmed it.</source>
        <extracomment>Below &quot;Change my e-mail address&quot;.</extracomment>
        <translation>Ein Link geht an die neue Adresse. Die alte bleibt, bis Sie ihn innerhalb von 30 Minuten geöffnet und bestätigt haben.</translation>
    </message>
    <message>
        <source>Change your e-mail address to %1?</source>
        <extracomment>Title: the question behind a mailed link. %1 is an e-mail address.</extracomment>
        <translation>Ihre E-Mail-Adresse zu %1 ändern?</translation>
    </message>
    <message>
        <source>You sign in with it from now on. You are signed out everywhere else.</source>
        <extracomment>Below the question whether an e-mail address is to be changed.</extracomment>
        <translation>Von nun an melden Sie sich damit an. Überall sonst sind Sie abgemeldet.</translation>
    </message>
    <message>
        <source>It stays as it is: this hub sends no text messages to prove a new one.</source>
        <extracomment>Beside a mobile number that cannot be changed.</extracomment>
        <translation>Sie bleibt, wie sie ist: Dieser Hub verschickt keine SMS, die eine neue nachweisen.</translation>
    </message>
    <message>
        <source>It stays as it is: this hub sends no e-mails to prove a new one.</source>
        <extracomment>Beside an e-mail address that cannot be changed.</extracomment>
        <translation>Sie bleibt, wie sie ist: Dieser Hub verschickt keine E-Mails, die eine neue nachweisen.</translation>
    </message>
    <message>
        <source>How boxes know you is kept under People, by your site team.</source>
        <extracomment>Below one&apos;s own mobile number and e-mail address, which are for signing in.</extracomment>
        <translation>Woran Kästen Sie erkennen, steht unter Personen; darum kümmert sich Ihr Team.</translation>
    </message>
    <message>
        <source>Your name, language, mobile number and e-mail address.</source>
        <extracomment>What is on the page &quot;Your details&quot;.</extracomment>
        <translation>Ihr Name, Ihre Sprache, Handynummer und E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>With + and the country. Codes for signing in go there. Leave it empty to have none.</source>
        <extracomment>Below the field for one&apos;s own mobile number.</extracomment>
        <translation>Mit + und Land. Dorthin gehen Codes zum Anmelden. Leer heißt: keine.</translation>
    </message>
</context>
</TS>
