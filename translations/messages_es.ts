<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>{key} has been out for long</source>
        <extracomment>Subject of an e-mail to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key} lleva mucho tiempo fuera</translation>
    </message>
    <message>
        <source>{key}, box {box}: out since {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time.</extracomment>
        <translation>{key}, caja {box}: fuera desde {since}.</translation>
    </message>
    <message>
        <source>{key} is due soon</source>
        <extracomment>Subject of an e-mail to the site team: a key should be back soon. {key} is a key&apos;s name.</extracomment>
        <translation>{key} vence pronto</translation>
    </message>
    <message>
        <source>{key}, box {box}: due back {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time that is yet to come.</extracomment>
        <translation>{key}, caja {box}: debe volver {since}.</translation>
    </message>
    <message>
        <source>{key} is late</source>
        <extracomment>Subject of an e-mail to the site team: a key should be back. {key} is a key&apos;s name.</extracomment>
        <translation>{key} lleva retraso</translation>
    </message>
    <message>
        <source>{key}, box {box}: late, it was due back {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time.</extracomment>
        <translation>{key}, caja {box}: con retraso, debía volver {since}.</translation>
    </message>
    <message>
        <source>Box {box} needs a connection</source>
        <extracomment>Subject of an e-mail to the site team: the box must hear from the hub. {box} is a box&apos;s name.</extracomment>
        <translation>La caja {box} necesita conexión</translation>
    </message>
    <message>
        <source>Box {box}: without a connection guests cannot pick up keys from {since} on.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time that is yet to come.</extracomment>
        <translation>Caja {box}: sin conexión, los huéspedes no podrán recoger llaves desde {since}.</translation>
    </message>
    <message>
        <source>Box {box} has been silent for long</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>La caja {box} lleva mucho tiempo en silencio</translation>
    </message>
    <message>
        <source>Box {box}: last heard {since}.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>Caja {box}: última señal {since}.</translation>
    </message>
    <message>
        <source>Box {box} is not connected</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>La caja {box} no tiene conexión</translation>
    </message>
    <message>
        <source>Box {box}: no connection since {since}. It goes on with what it knows.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>Caja {box}: sin conexión desde {since}. Sigue funcionando con lo que sabe.</translation>
    </message>
    <message>
        <source>The battery of box {box} is low</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>La batería de la caja {box} está baja</translation>
    </message>
    <message>
        <source>Box {box}: battery at {level} %.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {level} a number.</extracomment>
        <translation>Caja {box}: batería al {level} %.</translation>
    </message>
    <message>
        <source>Box {box} has no power</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>La caja {box} no tiene corriente</translation>
    </message>
    <message>
        <source>Box {box}: no power since {since}. It runs on its battery.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>Caja {box}: sin corriente desde {since}. Funciona con la batería.</translation>
    </message>
    <message>
        <source>Somebody is at the case of box {box}</source>
        <extracomment>Subject of an e-mail to the site team: the case was opened or moved. {box} is a box&apos;s name.</extracomment>
        <translation>Alguien toca la carcasa de la caja {box}</translation>
    </message>
    <message>
        <source>Box {box}: the case was opened or moved, {since}. Look at it now.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>Caja {box}: abrieron o movieron la carcasa, {since}. Vaya a verla ahora.</translation>
    </message>
    <message>
        <source>A door of box {box} was forced</source>
        <extracomment>Subject of an e-mail to the site team: opened by force. {box} is a box&apos;s name.</extracomment>
        <translation>Forzaron una puerta de la caja {box}</translation>
    </message>
    <message>
        <source>Box {box}: door {door} was opened by force, {since}. Look at it now.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {door} a number, {since} a time.</extracomment>
        <translation>Caja {box}: abrieron a la fuerza la puerta {door}, {since}. Vaya a verla ahora.</translation>
    </message>
    <message>
        <source>A door of box {box} is open</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Una puerta de la caja {box} está abierta</translation>
    </message>
    <message>
        <source>Box {box}: door {door} open since {since}.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {door} a number, {since} a time.</extracomment>
        <translation>Caja {box}: puerta {door} abierta desde {since}.</translation>
    </message>
    <message>
        <source>The journal of box {box} contradicts itself</source>
        <extracomment>Subject of an e-mail to the site team: what a box reports contradicts itself. {box} is a box&apos;s name.</extracomment>
        <translation>El registro de la caja {box} se contradice</translation>
    </message>
    <message>
        <source>Box {box}: its journal contradicts what it sent before. It may have been restored or copied.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Caja {box}: su registro contradice lo que envió antes. Quizá la restauraron o la copiaron.</translation>
    </message>
    <message>
        <source>A badge is not used</source>
        <extracomment>Subject of an e-mail to the site team.</extracomment>
        <translation>Una tarjeta no se usa</translation>
    </message>
    <message>
        <source>The badge of {holder} was last used {since}. Take it back or switch it off.</source>
        <extracomment>E-mail and text message to the site team. {holder} is a person&apos;s name, {since} a time.</extracomment>
        <translation>La tarjeta de {holder} se usó por última vez {since}. Recójala o desactívela.</translation>
    </message>
    <message>
        <source>It is not clear where {key} is</source>
        <extracomment>Subject of an e-mail to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>No está claro dónde está {key}</translation>
    </message>
    <message>
        <source>{key}: two boxes tell different things about it. Look where it is.</source>
        <extracomment>E-mail and text message to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key}: dos cajas dicen cosas distintas. Mire dónde está.</translation>
    </message>
    <message>
        <source>{key}, box {box}: no longer late.</source>
        <extracomment>To the site team: it came back, or is due later. {key} and {box} are names.</extracomment>
        <translation>{key}, caja {box}: ya no lleva retraso.</translation>
    </message>
    <message>
        <source>{key}, box {box}: back again.</source>
        <extracomment>To the site team. {key} and {box} are names.</extracomment>
        <translation>{key}, caja {box}: ya ha vuelto.</translation>
    </message>
    <message>
        <source>Box {box}: power is back.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Caja {box}: ha vuelto la corriente.</translation>
    </message>
    <message>
        <source>Box {box}: connected again.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Caja {box}: conectada de nuevo.</translation>
    </message>
    <message>
        <source>Box {box}: battery charged again, {level} %.</source>
        <extracomment>To the site team. {box} is a box&apos;s name, {level} a number.</extracomment>
        <translation>Caja {box}: batería cargada de nuevo, {level} %.</translation>
    </message>
    <message>
        <source>Box {box}: door {door} closed again.</source>
        <extracomment>To the site team. {box} is a box&apos;s name, {door} a number.</extracomment>
        <translation>Caja {box}: puerta {door} cerrada de nuevo.</translation>
    </message>
    <message>
        <source>Box {box}: the case is closed again. Look whether all keys are there.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Caja {box}: la carcasa está cerrada de nuevo. Mire si están todas las llaves.</translation>
    </message>
    <message>
        <source>{key}: it is clear again where it is.</source>
        <extracomment>To the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key}: ya está claro dónde está.</translation>
    </message>
    <message>
        <source>Box {box}: its journal was looked at.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>Caja {box}: alguien revisó su registro.</translation>
    </message>
    <message>
        <source>The badge of {holder} is no longer unused.</source>
        <extracomment>To the site team: it was used, or taken back. {holder} is a person&apos;s name.</extracomment>
        <translation>La tarjeta de {holder} ya no está sin usar.</translation>
    </message>
    <message>
        <source>Your code to log in</source>
        <extracomment>Subject of the e-mail with a code to log in at the site team&apos;s console.</extracomment>
        <translation>Su código para entrar</translation>
    </message>
    <message numerus="yes">
        <source>Your code to log in at {site}: {code}. It is valid for %n minutes. Tell it to nobody.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {code} six digits, %n minutes.</extracomment>
        <translation>
            <numerusform>Su código para entrar en {site}: {code}. Vale %n minuto. No se lo diga a nadie.</numerusform>
            <numerusform>Su código para entrar en {site}: {code}. Vale %n minutos. No se lo diga a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{site}: your code to log in is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a site&apos;s name of 20. {site} is the site&apos;s name, {code} six digits.</extracomment>
        <translation>{site}: código {code} para entrar. No lo diga a nadie.</translation>
    </message>
    <message>
        <source>Your code at the key box</source>
        <extracomment>Subject of the e-mail with a code to be typed at a key box.</extracomment>
        <translation>Su código en la caja de llaves</translation>
    </message>
    <message numerus="yes">
        <source>Your code at the box {box}: {code}. It is valid for %n minutes. Tell it to nobody.</source>
        <extracomment>E-mail. {box} is the box&apos;s name, {code} six digits, %n minutes.</extracomment>
        <translation>
            <numerusform>Su código en la caja {box}: {code}. Vale %n minuto. No se lo diga a nadie.</numerusform>
            <numerusform>Su código en la caja {box}: {code}. Vale %n minutos. No se lo diga a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{box}: your code is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a box&apos;s name of 20. {box} is the box&apos;s name, {code} six digits.</extracomment>
        <translation>{box}: su código es {code}. No lo diga a nadie.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <extracomment>Subject of the e-mail with a link to choose a new password.</extracomment>
        <translation>Elija una contraseña nueva</translation>
    </message>
    <message numerus="yes">
        <source>Somebody asked for a new password for your account at {site}. To choose one, open this link within %n minutes:

{link}

If that was not you, do nothing: your password stays as it is.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, %n minutes. Keep the empty lines.</extracomment>
        <translation>
            <numerusform>Alguien pidió una contraseña nueva para su cuenta en {site}. Para elegirla, abra este enlace antes de %n minuto:

{link}

Si no fue usted, no haga nada: su contraseña sigue igual.</numerusform>
            <numerusform>Alguien pidió una contraseña nueva para su cuenta en {site}. Para elegirla, abra este enlace antes de %n minutos:

{link}

Si no fue usted, no haga nada: su contraseña sigue igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>Su contraseña ha cambiado</translation>
    </message>
    <message>
        <source>The password of your account at {site} was changed: {at}. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>La contraseña de su cuenta en {site} ha cambiado: {at}. Si no fue usted, avise enseguida a su equipo.</translation>
    </message>
    <message>
        <source>Your code to pick up a key</source>
        <extracomment>Subject of the e-mail with the code of a booking.</extracomment>
        <translation>Su código para recoger una llave</translation>
    </message>
    <message>
        <source>{key}, box {box}: pick up with the code {code}, from {from} until {until}.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {code} nine digits, {from} and {until} times.</extracomment>
        <translation>{key}, caja {box}: recoja con el código {code}, desde {from} hasta {until}.</translation>
    </message>
    <message>
        <source>Your link to pick up a key</source>
        <extracomment>Subject of the e-mail with a link that opens the right bin.</extracomment>
        <translation>Su enlace para recoger una llave</translation>
    </message>
    <message>
        <source>{key}, box {box}: pick up from {from} until {until} with this link: {link}</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {link} a web address, {from} and {until} times.</extracomment>
        <translation>{key}, caja {box}: recoja desde {from} hasta {until} con este enlace: {link}</translation>
    </message>
    <message>
        <source>Your booking was changed</source>
        <extracomment>Subject of the e-mail about new times of a booking.</extracomment>
        <translation>Su reserva ha cambiado</translation>
    </message>
    <message>
        <source>{key}, box {box}: your booking is now from {from} until {until}. Your code stays the same.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {from} and {until} times.</extracomment>
        <translation>{key}, caja {box}: su reserva es ahora desde {from} hasta {until}. Su código sigue igual.</translation>
    </message>
    <message>
        <source>Your booking was cancelled</source>
        <extracomment>Subject of the e-mail about a booking that is no more.</extracomment>
        <translation>Su reserva está anulada</translation>
    </message>
    <message>
        <source>{key}, box {box}: your booking from {from} was cancelled. Your code is no longer valid.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {from} a time.</extracomment>
        <translation>{key}, caja {box}: su reserva desde {from} está anulada. Su código ya no vale.</translation>
    </message>
    <message>
        <source>{holder} has it.</source>
        <extracomment>Follows the sentence about a key that is out. {holder} is a person&apos;s name.</extracomment>
        <translation>La tiene {holder}.</translation>
    </message>
    <message>
        <source>Reminder: {text}</source>
        <extracomment>An alarm that goes on is told again. {text} is the first message, or its subject.</extracomment>
        <translation>Recordatorio: {text}</translation>
    </message>
    <message>
        <source>{site} sent this by itself. Nobody reads an answer to it.</source>
        <extracomment>Below every e-mail. {site} is the site&apos;s name.</extracomment>
        <translation>{site} envía esto de forma automática. Nadie lee las respuestas.</translation>
    </message>
    <message>
        <source>You are invited: {site}</source>
        <extracomment>Subject of the e-mail to somebody who is to look after boxes and keys. {site} is the site&apos;s name.</extracomment>
        <translation>Tiene una invitación: {site}</translation>
    </message>
    <message>
        <source>You can now help to look after the keys of {site}. To begin, choose your password with this link, until {until}:

{link}

If you do not know what this is about, do nothing.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, {until} a time. Keep the empty lines.</extracomment>
        <translation>Ya puede ayudar a cuidar las llaves de {site}. Para empezar, elija su contraseña con este enlace, hasta {until}:

{link}

Si no sabe de qué se trata, no haga nada.</translation>
    </message>
    <message>
        <source>You can now use {site} too</source>
        <extracomment>Subject of the e-mail to somebody who has an account and may look after more keys. {site} is the site&apos;s name.</extracomment>
        <translation>Ya puede usar también {site}</translation>
    </message>
    <message>
        <source>You can now help to look after the keys of {site}. Sign in as before, and choose {site} at the top:

{link}

If you do not know what this is about, tell your site team.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address. Keep the empty lines.</extracomment>
        <translation>Ya puede ayudar a cuidar las llaves de {site}. Entre como antes y elija {site} arriba:

{link}

Si no sabe de qué se trata, avise a su equipo.</translation>
    </message>
    <message>
        <source>Your code for this number</source>
        <extracomment>In place of a subject, for the code that proves a new mobile number.</extracomment>
        <translation>Su código para este número</translation>
    </message>
    <message>
        <source>{site}: your code for this number is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a site&apos;s name of 20. {site} is the site&apos;s name, {code} six digits.</extracomment>
        <translation>{site}: código {code} para su móvil. No lo diga a nadie.</translation>
    </message>
    <message>
        <source>Your mobile number was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>Su número de móvil ha cambiado</translation>
    </message>
    <message>
        <source>The mobile number of your account at {site} was changed: {at}. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>El número de móvil de su cuenta en {site} ha cambiado: {at}. Si no fue usted, avise enseguida a su equipo.</translation>
    </message>
    <message>
        <source>Confirm your new e-mail address</source>
        <extracomment>Subject of the e-mail with a link that proves a new e-mail address.</extracomment>
        <translation>Confirme su nuevo correo electrónico</translation>
    </message>
    <message numerus="yes">
        <source>Somebody wants to use this address for their account at {site}. If that was you, open this link within %n minutes, signed in as before:

{link}

If that was not you, do nothing.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, %n minutes. Keep the empty lines.</extracomment>
        <translation>
            <numerusform>Alguien quiere usar esta dirección para su cuenta en {site}. Si fue usted, abra este enlace antes de %n minuto, con la sesión iniciada como hasta ahora:

{link}

Si no fue usted, no haga nada.</numerusform>
            <numerusform>Alguien quiere usar esta dirección para su cuenta en {site}. Si fue usted, abra este enlace antes de %n minutos, con la sesión iniciada como hasta ahora:

{link}

Si no fue usted, no haga nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>Su correo electrónico ha cambiado</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {site} was changed: {at}. This one no longer signs you in. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail to the old address. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>El correo electrónico de su cuenta en {site} ha cambiado: {at}. Con este ya no se entra. Si no fue usted, avise enseguida a su equipo.</translation>
    </message>
</context>
</TS>
