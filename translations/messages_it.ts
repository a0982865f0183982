<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>{key} has been out for long</source>
        <extracomment>Subject of an e-mail to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key} è fuori da molto tempo</translation>
    </message>
    <message>
        <source>{key}, box {box}: out since {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time.</extracomment>
        <translation>{key}, cassetta {box}: fuori da {since}.</translation>
    </message>
    <message>
        <source>{key} is due soon</source>
        <extracomment>Subject of an e-mail to the site team: a key should be back soon. {key} is a key&apos;s name.</extracomment>
        <translation>{key} scade tra poco</translation>
    </message>
    <message>
        <source>{key}, box {box}: due back {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time that is yet to come.</extracomment>
        <translation>{key}, cassetta {box}: da riportare {since}.</translation>
    </message>
    <message>
        <source>{key} is late</source>
        <extracomment>Subject of an e-mail to the site team: a key should be back. {key} is a key&apos;s name.</extracomment>
        <translation>{key} è in ritardo</translation>
    </message>
    <message>
        <source>{key}, box {box}: late, it was due back {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time.</extracomment>
        <translation>{key}, cassetta {box}: in ritardo, era da riportare {since}.</translation>
    </message>
    <message>
        <source>Box {box} needs a connection</source>
        <extracomment>Subject of an e-mail to the site team: the box must hear from the hub. {box} is a box&apos;s name.</extracomment>
        <translation>La cassetta {box} ha bisogno di una connessione</translation>
    </message>
    <message>
        <source>Box {box}: without a connection guests cannot pick up keys from {since} on.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time that is yet to come.</extracomment>
        <translation>Cassetta {box}: senza connessione gli ospiti non potranno ritirare chiavi da {since}.</translation>
    </message>
    <message>
        <source>Box {box} has been silent for long</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>La cassetta {box} tace da molto tempo</translation>
    </message>
    <message>
        <source>Box {box}: last heard {since}.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>Cassetta {box}: ultimo segnale {since}.</translation>
    </message>
    <message>
        <source>Box {box} is not connected</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>La cassetta {box} non è connessa</translation>
    </message>
    <message>
        <source>Box {box}: no connection since {since}. It goes on with what it knows.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>Cassetta {box}: nessuna connessione da {since}. Continua con quello che sa.</translation>
    </message>
    <message>
        <source>The battery of box {box} is low</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>La batteria della cassetta {box} è scarica</translation>
    </message>
    <message>
        <source>Box {box}: battery at {level} %.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {level} a number.</extracomment>
        <translation>Cassetta {box}: batteria al {level} %.</translation>
    </message>
    <message>
        <source>Box {box} has no power</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>La cassetta {box} è senza corrente</translation>
    </message>
    <message>
        <source>Box {box}: no power since {since}. It runs on its battery.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>Cassetta {box}: senza corrente da {since}. Va a batteria.</translation>
    </message>
    <message>
        <source>Somebody is at the case of box {box}</source>
        <extracomment>Subject of an e-mail to the site team: the case was opened or moved. {box} is a box&apos;s name.</extracomment>
        <translation>Qualcuno tocca l’involucro della cassetta {box}</translation>
    </message>
    <message>
        <source>Box {box}: the case was opened or moved, {since}. Look at it now.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>Cassetta {box}: involucro aperto o spostato, {since}. Andate a vedere ora.</translation>
    </message>
    <message>
        <source>A door of box {box} was forced</source>
        <extracomment>Subject of an e-mail to the site team: opened by force. {box} is a box&apos;s name.</extracomment>
        <translation>Una porta della cassetta {box} è stata forzata</translation>
    </message>
    <message>
        <source>Box {box}: door {door} was opened by force, {since}. Look at it now.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {door} a number, {since} a time.</extracomment>
        <translation>Cassetta {box}: porta {door} aperta con la forza, {since}. Andate a vedere ora.</translation>
    </message>
    <message>
        <source>A door of box {box} is open</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Una porta della cassetta {box} è aperta</translation>
    </message>
    <message>
        <source>Box {box}: door {door} open since {since}.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {door} a number, {since} a time.</extracomment>
        <translation>Cassetta {box}: porta {door} aperta da {since}.</translation>
    </message>
    <message>
        <source>The journal of box {box} contradicts itself</source>
        <extracomment>Subject of an e-mail to the site team: what a box reports contradicts itself. {box} is a box&apos;s name.</extracomment>
        <translation>Il registro della cassetta {box} si contraddice</translation>
    </message>
    <message>
        <source>Box {box}: its journal contradicts what it sent before. It may have been restored or copied.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Cassetta {box}: il suo registro contraddice quanto inviato prima. Forse è stata ripristinata o copiata.</translation>
    </message>
    <message>
        <source>A badge is not used</source>
        <extracomment>Subject of an e-mail to the site team.</extracomment>
        <translation>Una tessera non è usata</translation>
    </message>
    <message>
        <source>The badge of {holder} was last used {since}. Take it back or switch it off.</source>
        <extracomment>E-mail and text message to the site team. {holder} is a person&apos;s name, {since} a time.</extracomment>
        <translation>La tessera di {holder} è stata usata l&apos;ultima volta {since}. Ritiratela o disattivatela.</translation>
    </message>
    <message>
        <source>It is not clear where {key} is</source>
        <extracomment>Subject of an e-mail to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>Non è chiaro dove sia {key}</translation>
    </message>
    <message>
        <source>{key}: two boxes tell different things about it. Look where it is.</source>
        <extracomment>E-mail and text message to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key}: due cassette dicono cose diverse. Guardate dove si trova.</translation>
    </message>
    <message>
        <source>{key}, box {box}: no longer late.</source>
        <extracomment>To the site team: it came back, or is due later. {key} and {box} are names.</extracomment>
        <translation>{key}, cassetta {box}: non più in ritardo.</translation>
    </message>
    <message>
        <source>{key}, box {box}: back again.</source>
        <extracomment>To the site team. {key} and {box} are names.</extracomment>
        <translation>{key}, cassetta {box}: è tornata.</translation>
    </message>
    <message>
        <source>Box {box}: power is back.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Cassetta {box}: la corrente è tornata.</translation>
    </message>
    <message>
        <source>Box {box}: connected again.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Cassetta {box}: di nuovo connessa.</translation>
    </message>
    <message>
        <source>Box {box}: battery charged again, {level} %.</source>
        <extracomment>To the site team. {box} is a box&apos;s name, {level} a number.</extracomment>
        <translation>Cassetta {box}: batteria di nuovo carica, {level} %.</translation>
    </message>
    <message>
        <source>Box {box}: door {door} closed again.</source>
        <extracomment>To the site team. {box} is a box&apos;s name, {door} a number.</extracomment>
        <translation>Cassetta {box}: porta {door} di nuovo chiusa.</translation>
    </message>
    <message>
        <source>Box {box}: the case is closed again. Look whether all keys are there.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Cassetta {box}: l&apos;involucro è di nuovo chiuso. Guardate se ci sono tutte le chiavi.</translation>
    </message>
    <message>
        <source>{key}: it is clear again where it is.</source>
        <extracomment>To the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key}: ora è chiaro dove si trova.</translation>
    </message>
    <message>
        <source>Box {box}: its journal was looked at.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Cassetta {box}: il suo registro è stato esaminato.</translation>
    </message>
    <message>
        <source>The badge of {holder} is no longer unused.</source>
        <extracomment>To the site team: it was used, or taken back. {holder} is a person&apos;s name.</extracomment>
        <translation>La tessera di {holder} non è più inutilizzata.</translation>
    </message>
    <message>
        <source>Your code to log in</source>
        <extracomment>Subject of the e-mail with a code to log in at the site team&apos;s console.</extracomment>
        <translation>Il suo codice per accedere</translation>
    </message>
    <message numerus="yes">
        <source>Your code to log in at {site}: {code}. It is valid for %n minutes. Tell it to nobody.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {code} six digits, %n minutes.</extracomment>
        <translation>
            <numerusform>Il suo codice per accedere a {site}: {code}. Vale %n minuto. Non lo dica a nessuno.</numerusform>
            <numerusform>Il suo codice per accedere a {site}: {code}. Vale %n minuti. Non lo dica a nessuno.</numerusform>
        </translation>
    </message>
    <message>
        <source>{site}: your code to log in is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a site&apos;s name of 20. {site} is the site&apos;s name, {code} six digits.</extracomment>
        <translation>{site}: il suo codice per accedere è {code}. Non lo dica a nessuno.</translation>
    </message>
    <message>
        <source>Your code at the key box</source>
        <extracomment>Subject of the e-mail with a code to be typed at a key box.</extracomment>
        <translation>Il suo codice alla cassetta delle chiavi</translation>
    </message>
    <message numerus="yes">
        <source>Your code at the box {box}: {code}. It is valid for %n minutes. Tell it to nobody.</source>
        <extracomment>E-mail. {box} is the box&apos;s name, {code} six digits, %n minutes.</extracomment>
        <translation>
            <numerusform>Il suo codice alla cassetta {box}: {code}. Vale %n minuto. Non lo dica a nessuno.</numerusform>
            <numerusform>Il suo codice alla cassetta {box}: {code}. Vale %n minuti. Non lo dica a nessuno.</numerusform>
        </translation>
    </message>
    <message>
        <source>{box}: your code is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a box&apos;s name of 20. {box} is the box&apos;s name, {code} six digits.</extracomment>
        <translation>{box}: il suo codice è {code}. Non lo dica a nessuno.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <extracomment>Subject of the e-mail with a link to choose a new password.</extracomment>
        <translation>Scelga una nuova password</translation>
    </message>
    <message numerus="yes">
        <source>Somebody asked for a new password for your account at {site}. To choose one, open this link within %n minutes:

{link}

If that was not you, do nothing: your password stays as it is.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, %n minutes. Keep the empty lines.</extracomment>
        <translation>
            <numerusform>Qualcuno ha chiesto una nuova password per il suo account presso {site}. Per sceglierla, apra questo link entro %n minuto:

{link}

Se non è stato lei, non faccia nulla: la sua password resta com’è.</numerusform>
            <numerusform>Qualcuno ha chiesto una nuova password per il suo account presso {site}. Per sceglierla, apra questo link entro %n minuti:

{link}

Se non è stato lei, non faccia nulla: la sua password resta com’è.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>La sua password è cambiata</translation>
    </message>
    <message>
        <source>The password of your account at {site} was changed: {at}. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>La password del suo account presso {site} è cambiata: {at}. Se non è stato lei, avvisi subito il suo team.</translation>
    </message>
    <message>
        <source>Your code to pick up a key</source>
        <extracomment>Subject of the e-mail with the code of a booking.</extracomment>
        <translation>Il suo codice per ritirare una chiave</translation>
    </message>
    <message>
        <source>{key}, box {box}: pick up with the code {code}, from {from} until {until}.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {code} nine digits, {from} and {until} times.</extracomment>
        <translation>{key}, cassetta {box}: ritiro con il codice {code}, da {from} a {until}.</translation>
    </message>
    <message>
        <source>Your link to pick up a key</source>
        <extracomment>Subject of the e-mail with a link that opens the right bin.</extracomment>
        <translation>Il suo link per ritirare una chiave</translation>
    </message>
    <message>
        <source>{key}, box {box}: pick up from {from} until {until} with this link: {link}</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {link} a web address, {from} and {until} times.</extracomment>
        <translation>{key}, cassetta {box}: ritiro da {from} a {until} con questo link: {link}</translation>
    </message>
    <message>
        <source>Your booking was changed</source>
        <extracomment>Subject of the e-mail about new times of a booking.</extracomment>
        <translation>La sua prenotazione è cambiata</translation>
    </message>
    <message>
        <source>{key}, box {box}: your booking is now from {from} until {until}. Your code stays the same.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {from} and {until} times.</extracomment>
        <translation>{key}, cassetta {box}: la sua prenotazione va ora da {from} a {until}. Il suo codice resta lo stesso.</translation>
    </message>
    <message>
        <source>Your booking was cancelled</source>
        <extracomment>Subject of the e-mail about a booking that is no more.</extracomment>
        <translation>La sua prenotazione è annullata</translation>
    </message>
    <message>
        <source>{key}, box {box}: your booking from {from} was cancelled. Your code is no longer valid.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {from} a time.</extracomment>
        <translation>{key}, cassetta {box}: la sua prenotazione da {from} è annullata. Il suo codice non vale più.</translation>
    </message>
    <message>
        <source>{holder} has it.</source>
        <extracomment>Follows the sentence about a key that is out. {holder} is a person&apos;s name.</extracomment>
        <translation>L&apos;ha {holder}.</translation>
    </message>
    <message>
        <source>Reminder: {text}</source>
        <extracomment>An alarm that goes on is told again. {text} is the first message, or its subject.</extracomment>
        <translation>Promemoria: {text}</translation>
    </message>
    <message>
        <source>{site} sent this by itself. Nobody reads an answer to it.</source>
        <extracomment>Below every e-mail. {site} is the site&apos;s name.</extracomment>
        <translation>{site} ha inviato questo messaggio in automatico. Nessuno legge le risposte.</translation>
    </message>
    <message>
        <source>You are invited: {site}</source>
        <extracomment>Subject of the e-mail to somebody who is to look after boxes and keys. {site} is the site&apos;s name.</extracomment>
        <translation>Ha un invito: {site}</translation>
    </message>
    <message>
        <source>You can now help to look after the keys of {site}. To begin, choose your password with this link, until {until}:

{link}

If you do not know what this is about, do nothing.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, {until} a time. Keep the empty lines.</extracomment>
        <translation>Ora può aiutare a gestire le chiavi di {site}. Per iniziare, scelga la sua password con questo link, fino a {until}:

{link}

Se non sa di che cosa si tratta, non faccia nulla.</translation>
    </message>
    <message>
        <source>You can now use {site} too</source>
        <extracomment>Subject of the e-mail to somebody who has an account and may look after more keys. {site} is the site&apos;s name.</extracomment>
        <translation>Ora può usare anche {site}</translation>
    </message>
    <message>
        <source>You can now help to look after the keys of {site}. Sign in as before, and choose {site} at the top:

{link}

If you do not know what this is about, tell your site team.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address. Keep the empty lines.</extracomment>
        <translation>Ora può aiutare a gestire le chiavi di {site}. Acceda come prima e scelga {site} in alto:

{link}

Se non sa di che cosa si tratta, avvisi il suo team.</translation>
    </message>
    <message>
        <source>Your code for this number</source>
        <extracomment>In place of a subject, for the code that proves a new mobile number.</extracomment>
        <translation>Il suo codice per questo numero</translation>
    </message>
    <message>
        <source>{site}: your code for this number is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a site&apos;s name of 20. {site} is the site&apos;s name, {code} six digits.</extracomment>
        <translation>{site}: il suo codice per questo numero è {code}. Non lo dica a nessuno.</translation>
    </message>
    <message>
        <source>Your mobile number was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>Il suo numero di cellulare è cambiato</translation>
    </message>
    <message>
        <source>The mobile number of your account at {site} was changed: {at}. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>Il numero di cellulare del suo account presso {site} è cambiato: {at}. Se non è stato lei, avvisi subito il suo team.</translation>
    </message>
    <message>
        <source>Confirm your new e-mail address</source>
        <extracomment>Subject of the e-mail with a link that proves a new e-mail address.</extracomment>
        <translation>Confermi il suo nuovo indirizzo e-mail</translation>
    </message>
    <message numerus="yes">
        <source>Somebody wants to use this address for their account at {site}. If that was you, open this link within %n minutes, signed in as before:

{link}

If that was not you, do nothing.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, %n minutes. Keep the empty lines.</extracomment>
        <translation>
            <numerusform>Qualcuno vuole usare questo indirizzo per il suo account presso {site}. Se è stato lei, apra questo link entro %n minuto, con l’accesso fatto come prima:

{link}

Se non è stato lei, non faccia nulla.</numerusform>
            <numerusform>Qualcuno vuole usare questo indirizzo per il suo account presso {site}. Se è stato lei, apra questo link entro %n minuti, con l’accesso fatto come prima:

{link}

Se non è stato lei, non faccia nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>Il suo indirizzo e-mail è cambiato</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {site} was changed: {at}. This one no longer signs you in. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail to the old address. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>L’indirizzo e-mail del suo account presso {site} è cambiato: {at}. Con questo non si accede più. Se non è stato lei, avvisi subito il suo team.</translation>
    </message>
</context>
</TS>
