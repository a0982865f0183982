<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Console</name>
    <message>
        <source>The permission had ended at the hub, but the box had no line and did not know. It acted on what it knew.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>El permiso ya había terminado en el hub, pero la caja no tenía conexión y no lo sabía. Actuó con lo que sabía.</translation>
    </message>
    <message>
        <source>Two boxes tell of this key what cannot both be true. The next time a box sees its fob, that counts.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>Dos cajas dicen de esta llave lo que no puede ser verdad a la vez. La próxima caja que vea su ficha tendrá razón.</translation>
    </message>
    <message>
        <source>The box was put back from a copy, or there are two of it. Both records are kept. Look at the box itself.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>La caja se restauró desde una copia, o existe dos veces. Se guardan los dos registros. Mire la caja misma.</translation>
    </message>
    <message>
        <source>A key is elsewhere than was meant. Nothing is lost: its place is written down as the box saw it.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>Una llave está en otro sitio que el previsto. No se ha perdido nada: su sitio está anotado como lo vio la caja.</translation>
    </message>
    <message>
        <source>A fob that the hub does not know lies in a bin. Add it to a key, or take it out.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>En una casilla hay una ficha que el hub no conoce. Añádala a una llave o sáquela.</translation>
    </message>
    <message>
        <source>The hub was put back from a backup, and this box knows something newer. What was taken away stays away unless you say otherwise.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>El hub se restauró desde una copia de seguridad, y esta caja sabe algo más nuevo. Lo que se retiró sigue retirado, salvo que usted diga otra cosa.</translation>
    </message>
    <message>
        <source>A key was taken after the permission had ended</source>
        <extracomment>What happened: a key was taken by somebody whose permission had ended.</extracomment>
        <translation>Se cogió una llave después de terminar el permiso</translation>
    </message>
    <message>
        <source>A key is in two places at once</source>
        <extracomment>What happened: hub and box disagree.</extracomment>
        <translation>Una llave está en dos sitios a la vez</translation>
    </message>
    <message>
        <source>A box tells another story than before</source>
        <extracomment>What happened: the record of a box was copied or put back.</extracomment>
        <translation>Una caja cuenta otra cosa que antes</translation>
    </message>
    <message>
        <source>A key is in another bin than was meant</source>
        <extracomment>Title of a case.</extracomment>
        <translation>Una llave está en otra casilla que la prevista</translation>
    </message>
    <message>
        <source>An unknown fob</source>
        <extracomment>Title of a case: a fob that the hub does not know.</extracomment>
        <translation>Una ficha desconocida</translation>
    </message>
    <message>
        <source>A box knows more than the backup</source>
        <extracomment>Title of a case.</extracomment>
        <translation>Una caja sabe más que la copia de seguridad</translation>
    </message>
    <message>
        <source>Permission had ended</source>
        <extracomment>Chip beside what happened: the box acted on an older version.</extracomment>
        <translation>El permiso había terminado</translation>
    </message>
    <message>
        <source>Over now</source>
        <extracomment>Of an alert whose cause is gone.</extracomment>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>Still so</source>
        <extracomment>Of an alert.</extracomment>
        <translation>Sigue así</translation>
    </message>
    <message>
        <source>Messages cannot be sent</source>
        <extracomment>Chip beside a rule whose messages are not sent.</extracomment>
        <translation>No se pueden enviar mensajes</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Of a case that nobody has closed.</extracomment>
        <translation>Hay que mirarlo</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Of a case.
----------
Heading of a part of a form: when a box is closed on certain days.</extracomment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>To come</source>
        <extracomment>Of a booking.</extracomment>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Now running</source>
        <extracomment>Of a booking.</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Tab and chip: bookings that have ended.</extracomment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Of a booking.</extracomment>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Field for the digits from a text message, an e-mail or an app.
----------
Column: digits.</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Eight letters, such as BCDF-GHJK. It lives for ten minutes.</source>
        <extracomment>Below the field for the code on the screen of a new box.</extracomment>
        <translation>Ocho letras, como BCDF-GHJK. Vale diez minutos.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of something that is not there.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column and field: the name of a person or thing.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What its screen shows, such as Harbour House lobby.</source>
        <extracomment>Below the field for the name of a box.</extracomment>
        <translation>Lo que muestra su pantalla, como Casa del Puerto, entrada.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Field: the name of the building or yard where a box hangs.</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>In place of</source>
        <extracomment>Field of the form that joins a box: one that it stands in for.</extracomment>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>1 día</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>30 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>1 año</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of something that never ends.</extracomment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Field: days of the week.</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Earlier than the beginning means the next morning.</source>
        <extracomment>Below the field for the end of a shift.</extracomment>
        <translation>Antes del comienzo quiere decir la mañana siguiente.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Number of the site team</source>
        <extracomment>Field: the number that the screen tells people to call.</extracomment>
        <translation>Número del equipo</translation>
    </message>
    <message>
        <source>Languages on the screen</source>
        <extracomment>Field: which languages a box offers.</extracomment>
        <translation>Idiomas de la pantalla</translation>
    </message>
    <message>
        <source>Without a line, let guests in for</source>
        <extracomment>Question: how long a box without a line lets guests in.</extracomment>
        <translation>Sin conexión, dejar entrar a los huéspedes durante</translation>
    </message>
    <message>
        <source>Drop-offs and emergency codes always work.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Devolver una llave y los códigos de emergencia funcionan siempre.</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <extracomment>Field: reasons that people choose from.</extracomment>
        <translation>Motivos para elegir</translation>
    </message>
    <message>
        <source>One a line, such as Showing. For keys that ask for a reason.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Uno por línea, como Visita. Para llaves que piden un motivo.</translation>
    </message>
    <message>
        <source>People may link a badge at the box</source>
        <extracomment>Check box.</extracomment>
        <translation>Se puede vincular una tarjeta en la caja</translation>
    </message>
    <message>
        <source>Drop off without saying who</source>
        <extracomment>Check box.</extracomment>
        <translation>Devolver sin decir quién es</translation>
    </message>
    <message>
        <source>Hours for pick-ups</source>
        <extracomment>Heading of a part of a form: when keys may be picked up.</extracomment>
        <translation>Horas de recogida</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Field of a rule: hours in which nobody is woken.
----------
Column and field: the beginning of a time.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Column and field: the end of a time.</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>As any other</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>Como las demás</translation>
    </message>
    <message>
        <source>Nothing is put in</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>No se mete nada</translation>
    </message>
    <message>
        <source>Out of use: nothing in, nothing out</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>Fuera de uso: nada entra, nada sale</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column: whether a bin is used like others.</extracomment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field: a few words of one&apos;s own.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Somebody reads you three digits from its screen</source>
        <extracomment>How a box makes sure that somebody stands before it.</extracomment>
        <translation>Alguien le lee tres cifras de su pantalla</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>Column: the number of a bin.</extracomment>
        <translation>Casilla</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <extracomment>Question: how a box makes sure that somebody stands before it.</extracomment>
        <translation>¿Quién está ahí?</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field: why.</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Add a box</source>
        <extracomment>Button: goes on to the words that are compared.
----------
Link and button: to the page that joins a box to the hub.</extracomment>
        <translation>Añadir una caja</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on to the next step.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>On the new box, choose Join a hub. Type the code from its screen here.</source>
        <extracomment>On the page that joins a box.</extracomment>
        <translation>En la caja nueva, elija Unirse a un hub. Escriba aquí el código de su pantalla.</translation>
    </message>
    <message>
        <source>The words match: add this box</source>
        <extracomment>Button: the four words are alike, the box is joined.</extracomment>
        <translation>Las palabras coinciden: añadir esta caja</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Button and title: settings of a box, of the hub.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that keeps what is in a form.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Bin %1</source>
        <extracomment>Title of a form; a number.
----------
A bin and its number.</extracomment>
        <translation>Casilla %1</translation>
    </message>
    <message>
        <source>Let %1 go?</source>
        <extracomment>Question; the name of a box.</extracomment>
        <translation>¿Sacar %1 del hub?</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>Button: a box no longer belongs to the hub.</extracomment>
        <translation>Sacar del hub</translation>
    </message>
    <message>
        <source>Open a bin</source>
        <extracomment>Button: to the page that opens a bin from afar.</extracomment>
        <translation>Abrir una casilla</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Button.</extracomment>
        <translation>Abrir ahora</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Button: to the form for a new key.</extracomment>
        <translation>Añadir una llave</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>Button: to the form for a new person.</extracomment>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Give a permission</source>
        <extracomment>Button: to the form that says who may take which key.</extracomment>
        <translation>Dar un permiso</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Tab and chip: a key that is in a box.</extracomment>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>Of a bin without a key.</extracomment>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Tab and chip: a key that somebody has.</extracomment>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>Of a bin with a key that belongs elsewhere.</extracomment>
        <translation>Otra llave</translation>
    </message>
    <message>
        <source>Out of order</source>
        <extracomment>Of a bin that does not open or shut.</extracomment>
        <translation>Averiada</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>Insegura</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>Sin ajustar</translation>
    </message>
    <message>
        <source>At any time</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>State of a bin that is opened from afar, with what to do next.
----------
Of a box and a change.</extracomment>
        <translation>En camino</translation>
    </message>
    <message>
        <source>The box is being asked. It answers within a minute or not at all.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>Se está preguntando a la caja. Responde en un minuto o no responde.</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <extracomment>State of a bin that is opened from afar.</extracomment>
        <translation>Espera a alguien</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>State of a bin that was opened from afar.</extracomment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>The bin is open. What happens there is in the activity.</source>
        <extracomment>About a bin that was opened from afar.</extracomment>
        <translation>La casilla está abierta. Lo que pasa allí está en la actividad.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <extracomment>State of a bin that was to be opened from afar.</extracomment>
        <translation>No abierta</translation>
    </message>
    <message>
        <source>The box did not open it: somebody was using it, or its page says what is wrong.</source>
        <extracomment>About a bin that was to be opened from afar.</extracomment>
        <translation>La caja no la abrió: alguien la estaba usando, o su página dice qué ocurre.</translation>
    </message>
    <message>
        <source>Nobody was there in time, so the bin stays shut. Try again, or use a booking code.</source>
        <extracomment>About a bin that was to be opened from afar.</extracomment>
        <translation>No había nadie a tiempo, así que la casilla sigue cerrada. Inténtelo de nuevo o use un código de reserva.</translation>
    </message>
    <message>
        <source>Print it anew</source>
        <extracomment>Of an emergency sheet.</extracomment>
        <translation>Imprímala de nuevo</translation>
    </message>
    <message>
        <source>Still right</source>
        <extracomment>Of an emergency sheet.</extracomment>
        <translation>Sigue al día</translation>
    </message>
    <message>
        <source>All bins</source>
        <extracomment>What an emergency code opens.</extracomment>
        <translation>Todas las casillas</translation>
    </message>
    <message>
        <source>Forgotten your password?</source>
        <extracomment>Link below the sign-in form.
----------
Title.</extracomment>
        <translation>¿Ha olvidado la contraseña?</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <extracomment>Link below a form for somebody who is not signed in.</extracomment>
        <translation>Volver a la entrada</translation>
    </message>
    <message>
        <source>A key is late</source>
        <extracomment>What happened: the key should be back and is not.</extracomment>
        <translation>Una llave lleva retraso</translation>
    </message>
    <message>
        <source>A box has no power</source>
        <extracomment>What happened: a box runs on its battery.</extracomment>
        <translation>Una caja no tiene corriente</translation>
    </message>
    <message>
        <source>A box has no line</source>
        <extracomment>What happened: the hub hears nothing from a box.</extracomment>
        <translation>Una caja no tiene conexión</translation>
    </message>
    <message>
        <source>A battery is low</source>
        <extracomment>What happened.</extracomment>
        <translation>Una batería está baja</translation>
    </message>
    <message>
        <source>A door stands open</source>
        <extracomment>What happened.</extracomment>
        <translation>Una puerta está abierta</translation>
    </message>
    <message>
        <source>A door was opened with nobody at the box</source>
        <extracomment>What happened: with nobody signed in.</extracomment>
        <translation>Se abrió una puerta sin nadie en la caja</translation>
    </message>
    <message>
        <source>A box was tampered with</source>
        <extracomment>What happened: somebody tries to take the box off the wall.</extracomment>
        <translation>Alguien tocó una caja</translation>
    </message>
    <message>
        <source>A box has known nothing new for long</source>
        <extracomment>What happened.</extracomment>
        <translation>Una caja no sabe nada nuevo desde hace mucho</translation>
    </message>
    <message>
        <source>Many wrong codes at a box</source>
        <extracomment>What happened: many wrong codes.</extracomment>
        <translation>Muchos códigos malos en una caja</translation>
    </message>
    <message>
        <source>Picked up</source>
        <extracomment>What happened.</extracomment>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Dropped off</source>
        <extracomment>What happened.</extracomment>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>What happened: a key was given to somebody else away from the box.</extracomment>
        <translation>Entregada a otra persona</translation>
    </message>
    <message>
        <source>Dropped off at another box</source>
        <extracomment>What happened: a key came back to a box where it does not belong.</extracomment>
        <translation>Devuelta en otra caja</translation>
    </message>
    <message>
        <source>Not as meant: look at it</source>
        <extracomment>What happened: something else than was meant.</extracomment>
        <translation>No como se quería: hay que mirarlo</translation>
    </message>
    <message>
        <source>Booking made</source>
        <extracomment>What happened.</extracomment>
        <translation>Reserva hecha</translation>
    </message>
    <message>
        <source>Booking changed</source>
        <extracomment>What happened.</extracomment>
        <translation>Reserva cambiada</translation>
    </message>
    <message>
        <source>Booking taken back</source>
        <extracomment>What happened.</extracomment>
        <translation>Reserva anulada</translation>
    </message>
    <message>
        <source>Permission given</source>
        <extracomment>What happened.</extracomment>
        <translation>Permiso dado</translation>
    </message>
    <message>
        <source>Permission changed</source>
        <extracomment>What happened.</extracomment>
        <translation>Permiso cambiado</translation>
    </message>
    <message>
        <source>Permission taken back</source>
        <extracomment>What happened.</extracomment>
        <translation>Permiso retirado</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What happened: a box did not let somebody.</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Recognised</source>
        <extracomment>What happened.</extracomment>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Line is back</source>
        <extracomment>What happened: the line is back.</extracomment>
        <translation>Ha vuelto la conexión</translation>
    </message>
    <message>
        <source>Power is back</source>
        <extracomment>What happened.</extracomment>
        <translation>Ha vuelto la corriente</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <extracomment>What happened: the clock of a box is wrong.</extracomment>
        <translation>Un reloj va mal</translation>
    </message>
    <message>
        <source>Box started</source>
        <extracomment>What happened.</extracomment>
        <translation>Caja encendida</translation>
    </message>
    <message>
        <source>Box switched off</source>
        <extracomment>What happened.</extracomment>
        <translation>Caja apagada</translation>
    </message>
    <message>
        <source>PIN, app or badge set</source>
        <extracomment>What happened: a person set a PIN, an app or a badge.</extracomment>
        <translation>PIN, aplicación o tarjeta puestos</translation>
    </message>
    <message>
        <source>Uses keys</source>
        <extracomment>Access level.</extracomment>
        <translation>Usa llaves</translation>
    </message>
    <message>
        <source>Sees only their own keys and security.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Solo ve sus propias llaves y su seguridad.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>Access level.</extracomment>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Sees keymap and activity, and changes nothing.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Ve el mapa de llaves y la actividad, y no cambia nada.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>Access level.</extracomment>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Also bookings, and opening a bin from afar.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Además, reservas y abrir una casilla a distancia.</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Access level.</extracomment>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Also people, keys, permissions and alerts.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Además, personas, llaves, permisos y alertas.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Access level.</extracomment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Also boxes, members and emergency sheets.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Además, cajas, miembros y hojas de emergencia.</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Access level.
----------
Field of a key: the person whose it is.</extracomment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Everything.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Todo.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <extracomment>Below a field that was left empty.</extracomment>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <extracomment>Below a field with too much in it.</extracomment>
        <translation>Es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>Use up to 60 visible characters on one line.</source>
        <extracomment>Below a field for a name.</extracomment>
        <translation>Use hasta 60 caracteres visibles en una línea.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Look at it again.</source>
        <extracomment>Below a field for an e-mail address.</extracomment>
        <translation>Esto no es una dirección de correo. Mírela otra vez.</translation>
    </message>
    <message>
        <source>Write the number with + and the country, such as +44 7700 900142.</source>
        <extracomment>Below a field for a telephone number.</extracomment>
        <translation>Escriba el número con + y el país, como +44 7700 900142.</translation>
    </message>
    <message>
        <source>There is no such time. Look at it again.</source>
        <extracomment>Below a field for a date or a time.</extracomment>
        <translation>Esa hora no existe. Mírela otra vez.</translation>
    </message>
    <message>
        <source>The end is not after the beginning. Change one of them.</source>
        <extracomment>Below a field for the end of something.</extracomment>
        <translation>El final no va después del comienzo. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>This is in use already. Choose another.</source>
        <extracomment>Below a field whose value has to be the only one of its kind.</extracomment>
        <translation>Esto ya está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>This is not there any more. Choose another.</source>
        <extracomment>Below a field with a choice.</extracomment>
        <translation>Esto ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>That did not work. Check what you typed and try again.</source>
        <extracomment>Over a form with a password or a code.</extracomment>
        <translation>No ha funcionado. Mire lo que escribió e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This code or link is over. Ask for a new one.</source>
        <extracomment>Over a form with a code.</extracomment>
        <translation>Este código o enlace ya no vale. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Too many tries. Wait some minutes and try again.</source>
        <extracomment>Over a form with a password or a code.</extracomment>
        <translation>Demasiados intentos. Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>Use al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Use at least one letter and one number.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>Use al menos una letra y un número.</translation>
    </message>
    <message>
        <source>Everybody tries this one first. Choose another.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>Todo el mundo prueba esta primero. Elija otra.</translation>
    </message>
    <message>
        <source>The two are not alike. Type both again.</source>
        <extracomment>Below the field in which a new password is typed again.</extracomment>
        <translation>Las dos no son iguales. Escríbalas otra vez.</translation>
    </message>
    <message>
        <source>This PIN has the wrong number of digits.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>Este PIN no tiene el número correcto de cifras.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>Este PIN es demasiado fácil de adivinar. Elija otro.</translation>
    </message>
    <message>
        <source>Another booking has this key at that time. Choose another time or key.</source>
        <extracomment>Over the form of a booking.</extracomment>
        <translation>Otra reserva tiene esta llave a esa hora. Elija otra hora u otra llave.</translation>
    </message>
    <message>
        <source>Use an https address that is reachable from the internet.</source>
        <extracomment>Below the field for a web address.</extracomment>
        <translation>Use una dirección https que se alcance desde internet.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is it CSV in UTF-8?</source>
        <extracomment>Below the field for a file.</extracomment>
        <translation>Este archivo no se puede leer. ¿Es CSV en UTF-8?</translation>
    </message>
    <message>
        <source>The hub could not save this. Nothing was changed; try again.</source>
        <extracomment>Over a form that could not be saved.</extracomment>
        <translation>El hub no pudo guardarlo. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Title of the first page after signing in.</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Keymap</source>
        <extracomment>Title of the page that shows every bin and every key at a glance.</extracomment>
        <translation>Mapa de llaves</translation>
    </message>
    <message>
        <source>Bookings</source>
        <extracomment>Title of the page with the times for which keys are promised.</extracomment>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of the page with all keys.</extracomment>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Title of the page with everybody who may use the boxes.</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>Title of the page that says who may take which key.</extracomment>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Boxes</source>
        <extracomment>Title of the page with all key boxes.</extracomment>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page that tells what happened.</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>How many alerts are open; also the title of their page.</extracomment>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>Title of the page with what somebody should look into.</extracomment>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>Title of the page for days without power or internet.</extracomment>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Title of the page with everything about signing in and picking up.</extracomment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Saved. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after a form was sent.</extracomment>
        <translation>Guardado. Toda caja con conexión lo sabe en un minuto.</translation>
    </message>
    <message>
        <source>Removed. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after something was removed.</extracomment>
        <translation>Quitado. Toda caja con conexión lo sabe en un minuto.</translation>
    </message>
    <message>
        <source>The message is on its way.</source>
        <extracomment>Said once after a message was sent.</extracomment>
        <translation>El mensaje está en camino.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <extracomment>Said once on the sign-in page.</extracomment>
        <translation>Ha salido.</translation>
    </message>
    <message>
        <source>Your password is changed. At your next sign-in we ask for a code.</source>
        <extracomment>Said once after the password was changed.</extracomment>
        <translation>Su contraseña ha cambiado. La próxima vez que entre le pediremos un código.</translation>
    </message>
    <message>
        <source>Your PIN is set. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after a PIN was set.</extracomment>
        <translation>Su PIN está puesto. Toda caja con conexión lo sabe en un minuto.</translation>
    </message>
    <message>
        <source>A new code is on its way.</source>
        <extracomment>Said once on the page that asks for a code.</extracomment>
        <translation>Un código nuevo está en camino.</translation>
    </message>
    <message>
        <source>The box belongs to this hub now.</source>
        <extracomment>Said once after a box was joined to the hub.</extracomment>
        <translation>La caja ya pertenece a este hub.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <extracomment>Said once after a case was closed.</extracomment>
        <translation>El caso está cerrado.</translation>
    </message>
    <message>
        <source>The booking is taken back. Below you see which boxes know it.</source>
        <extracomment>Said once after a booking was ended by hand.</extracomment>
        <translation>La reserva está anulada. Abajo ve qué cajas lo saben.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at it and change it again.</source>
        <extracomment>Said once when two people changed the same thing.</extracomment>
        <translation>Otra persona lo cambió entretanto. Mírelo y cámbielo de nuevo.</translation>
    </message>
    <message>
        <source>The box has no line now, so nothing was opened. Use a booking code instead.</source>
        <extracomment>Said once when a bin was to be opened from afar.</extracomment>
        <translation>La caja no tiene conexión ahora, así que no se abrió nada. Use un código de reserva.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Link to the next part of a list; also the phone&apos;s menu of all pages.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab: all keys.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Column: which key box.</extracomment>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Column: which key is in a bin or belongs there.</extracomment>
        <translation>Llave</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Field: a person.
----------
Title of a form.</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>How somebody is told.</extracomment>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By text message</source>
        <extracomment>How somebody is told.</extracomment>
        <translation>Por mensaje de texto</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Field of a rule: what has to happen.
----------
Column: at which times.</extracomment>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>For longer than</source>
        <extracomment>Field of a rule: how long something has to last before anybody is told.</extracomment>
        <translation>Durante más de</translation>
    </message>
    <message>
        <source>Tell</source>
        <extracomment>Field of a rule: who is told.</extracomment>
        <translation>Avisar a</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Column: by which way a message goes.</extracomment>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Tell when it is over, too</source>
        <extracomment>Check box of a rule.</extracomment>
        <translation>Avisar también cuando termine</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>Heading of a part of a rule: hours in which nobody is woken.</extracomment>
        <translation>Horas tranquilas</translation>
    </message>
    <message>
        <source>What was it?</source>
        <extracomment>Field of a case: what was found out.</extracomment>
        <translation>¿Qué era?</translation>
    </message>
    <message>
        <source>4 digits</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>4 cifras</translation>
    </message>
    <message>
        <source>6 digits (recommended)</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>6 cifras (recomendado)</translation>
    </message>
    <message>
        <source>8 digits</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>8 cifras</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <extracomment>Field: the name of the company or house.</extracomment>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the list of languages below the sign-in form.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>PINs have</source>
        <extracomment>Field: how long PINs are.</extracomment>
        <translation>Los PIN tienen</translation>
    </message>
    <message>
        <source>Passwords of at least 15 characters</source>
        <extracomment>Check box.</extracomment>
        <translation>Contraseñas de al menos 15 caracteres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Field: an e-mail address.</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>A link to set a password goes there.</source>
        <extracomment>Below the field for a new member&apos;s address.</extracomment>
        <translation>Allí llega un enlace para poner una contraseña.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <extracomment>Field: a telephone number.</extracomment>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>Access level</source>
        <extracomment>Column and field: what a member may do in the console.</extracomment>
        <translation>Nivel de acceso</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>What a program may do.</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read, and make bookings</source>
        <extracomment>What a program may do.</extracomment>
        <translation>Leer y hacer reservas</translation>
    </message>
    <message>
        <source>Read and change everything that you may</source>
        <extracomment>What a program may do.</extracomment>
        <translation>Leer y cambiar todo lo que usted puede cambiar</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>How long a program&apos;s key lives.</extracomment>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Which program uses it.</source>
        <extracomment>Below the field for the name of a program&apos;s key.</extracomment>
        <translation>Qué programa lo usa.</translation>
    </message>
    <message>
        <source>May do</source>
        <extracomment>Column: what a program may do.</extracomment>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Column: when something stops.</extracomment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>Field: a web address.</extracomment>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Tells of</source>
        <extracomment>Of a webhook: of what it tells.</extracomment>
        <translation>Avisa de</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what happened.</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Field: a file.</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with one line of headings. Nothing is taken in before you have seen the report.</source>
        <extracomment>Below the field for a file.</extracomment>
        <translation>CSV en UTF-8 con una línea de títulos. No se toma nada antes de que vea el informe.</translation>
    </message>
    <message>
        <source>Only try it, and report</source>
        <extracomment>Check box: the import only reports.</extracomment>
        <translation>Solo probar e informar</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: to the question whether the thing on this page goes.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Question before something is removed: its name.</extracomment>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Title of a form: who is told of what.</extracomment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Nobody is told of it any more.</source>
        <extracomment>Before a rule is removed.</extracomment>
        <translation>Ya no se avisa a nadie.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <extracomment>Title and button of a form.</extracomment>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>Title of a form: settings for everybody.</extracomment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Title of a form: somebody who may sign in.</extracomment>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once, and their tokens end. As a person with keys they stay.</source>
        <extracomment>Before a member is removed.</extracomment>
        <translation>Sale enseguida de todas partes y sus claves de acceso terminan. Como persona con llaves se queda.</translation>
    </message>
    <message>
        <source>New token</source>
        <extracomment>Button: to the form for a program&apos;s key.</extracomment>
        <translation>Nueva clave de acceso</translation>
    </message>
    <message>
        <source>Make the token</source>
        <extracomment>Button: makes a key for a program.</extracomment>
        <translation>Crear la clave de acceso</translation>
    </message>
    <message>
        <source>Webhook</source>
        <extracomment>Title of the page of one web address.</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Messages that are still waiting for it are dropped.</source>
        <extracomment>Before a webhook is removed.</extracomment>
        <translation>Los mensajes que aún lo esperan se descartan.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Title: takes in lists of people and keys.</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>Button: takes a file in.</extracomment>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>Chip beside the session that somebody is using now.</extracomment>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Your login is open to anyone who learns your password. Keep the code switched on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>Su entrada está abierta a quien averigüe su contraseña. Deje el código activado.</translation>
    </message>
    <message>
        <source>Switched off, anyone who knows your mobile number has access to your keys. Keep it on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>Desactivado, quien conozca su número de móvil tiene acceso a sus llaves. Déjelo activado.</translation>
    </message>
    <message>
        <source>Switched off, anyone who knows your visitor&apos;s mobile number has access to your keys. Keep it on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>Desactivado, quien conozca el número de móvil de su visitante tiene acceso a sus llaves. Déjelo activado.</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Of a code, PIN, app or badge that somebody has.</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Name, time zone, length of PINs.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Nombre, zona horaria, longitud de los PIN.</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>Title of the page with everybody who may sign in to the console.</extracomment>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Who may sign in here, and what they may do.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Quién puede entrar aquí y qué puede hacer.</translation>
    </message>
    <message>
        <source>Take in lists of people and keys.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Tomar listas de personas y llaves.</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Title of the page with text messages and e-mails that were sent.</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Text messages and e-mails that were sent or wait.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Mensajes de texto y correos enviados o en espera.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <extracomment>Title: web addresses that the hub tells what happens.</extracomment>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Other servers that are told what happens.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Otros servidores a los que se cuenta lo que pasa.</translation>
    </message>
    <message>
        <source>API tokens</source>
        <extracomment>Title: keys for programs that speak with the hub.</extracomment>
        <translation>Claves de acceso (API)</translation>
    </message>
    <message>
        <source>Programs that may speak with this hub.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Programas que pueden hablar con este hub.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <extracomment>Title of the record of everything done in the console.</extracomment>
        <translation>Quién cambió qué</translation>
    </message>
    <message>
        <source>Everything that was done in the console.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Todo lo que se hizo en la consola.</translation>
    </message>
    <message>
        <source>With a code</source>
        <extracomment>Of a member&apos;s login.</extracomment>
        <translation>Con código</translation>
    </message>
    <message>
        <source>Password only</source>
        <extracomment>Of a member&apos;s login.</extracomment>
        <translation>Solo contraseña</translation>
    </message>
    <message>
        <source>Invited</source>
        <extracomment>Of a member who has not set a password yet.</extracomment>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How many messages are still to be sent; also a chip.</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Of a message.</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>Of a message.</extracomment>
        <translation>Nuevo intento</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>How many messages could not be sent; also a chip.</extracomment>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Text message</source>
        <extracomment>How a message is sent.</extracomment>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>Title of the page for everything that went wrong at the hub itself.</extracomment>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>The hub could not do it. Nothing was changed; try again in a minute.</source>
        <extracomment>About it.</extracomment>
        <translation>El hub no pudo hacerlo. No se cambió nada; inténtelo en un minuto.</translation>
    </message>
    <message>
        <source>The hub did not understand that</source>
        <extracomment>Title.</extracomment>
        <translation>El hub no lo entendió</translation>
    </message>
    <message>
        <source>The page may be too old. Load it again and repeat what you did.</source>
        <extracomment>About it.</extracomment>
        <translation>Quizá la página es demasiado vieja. Cárguela de nuevo y repita lo que hizo.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <extracomment>Title: somebody asks for what they may not do.</extracomment>
        <translation>No puede hacer esto</translation>
    </message>
    <message>
        <source>Your access level does not reach that far. Ask your administrator.</source>
        <extracomment>About it.</extracomment>
        <translation>Su nivel de acceso no llega tan lejos. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <extracomment>Title.</extracomment>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>It was removed, or the link is not complete.</source>
        <extracomment>About it.</extracomment>
        <translation>Se quitó, o el enlace no está completo.</translation>
    </message>
    <message>
        <source>That was too much at once</source>
        <extracomment>Title.</extracomment>
        <translation>Era demasiado a la vez</translation>
    </message>
    <message>
        <source>The file or text is larger than the hub takes. Send it in parts.</source>
        <extracomment>About it.</extracomment>
        <translation>El archivo o el texto es más grande de lo que el hub admite. Envíelo por partes.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <extracomment>Title.</extracomment>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <extracomment>About it.</extracomment>
        <translation>Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The hub is busy</source>
        <extracomment>Title.</extracomment>
        <translation>El hub está ocupado</translation>
    </message>
    <message>
        <source>Try again in a minute. The boxes go on working meanwhile.</source>
        <extracomment>About it.</extracomment>
        <translation>Inténtelo en un minuto. Las cajas siguen funcionando entretanto.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <extracomment>Link.</extracomment>
        <translation>Al resumen</translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Two people together</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>Dos personas juntas</translation>
    </message>
    <message>
        <source>Three people together</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>Tres personas juntas</translation>
    </message>
    <message>
        <source>Never an address: the name is shown on screens and in messages.</source>
        <extracomment>Below the field for a key&apos;s name.</extracomment>
        <translation>Nunca una dirección: el nombre se ve en pantallas y en mensajes.</translation>
    </message>
    <message>
        <source>Fob</source>
        <extracomment>Column and field: the number of the tag on a key.</extracomment>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>The number that the reader tells, such as 04 A1 B2 C3 D4 E5 03.</source>
        <extracomment>Below the field for a fob&apos;s number.</extracomment>
        <translation>El número que da el lector, como 04 A1 B2 C3 D4 E5 03.</translation>
    </message>
    <message>
        <source>Home box</source>
        <extracomment>Field: the box in which a key belongs.</extracomment>
        <translation>Caja propia</translation>
    </message>
    <message>
        <source>Home bin</source>
        <extracomment>Field: the bin in which a key belongs.</extracomment>
        <translation>Casilla propia</translation>
    </message>
    <message>
        <source>Leave it empty for any free bin.</source>
        <extracomment>Below the field for a bin.</extracomment>
        <translation>Déjelo vacío para cualquier casilla libre.</translation>
    </message>
    <message>
        <source>May come back to any box</source>
        <extracomment>Check box.</extracomment>
        <translation>Puede volver a cualquier caja</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Column: the groups that somebody is in; also the title of the page of groups.</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>May be out for</source>
        <extracomment>Field: after which time a key is late.</extracomment>
        <translation>Puede estar fuera</translation>
    </message>
    <message>
        <source>Such as 90m, 8h or 3d. Leave it empty for as long as the permission lasts.</source>
        <extracomment>Below a field for a span of time.</extracomment>
        <translation>Como 90m, 8h o 3d. Déjelo vacío para lo que dure el permiso.</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Heading of a part of a form: what is asked of who takes a key.</extracomment>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Taken by</source>
        <extracomment>Field.</extracomment>
        <translation>La cogen</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <extracomment>Check box.</extracomment>
        <translation>Pedir un motivo</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <extracomment>Field: what the box asks somebody to type.</extracomment>
        <translation>Pedir un número</translation>
    </message>
    <message>
        <source>What the screen asks for, such as Work order number.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Lo que pide la pantalla, como Número de orden.</translation>
    </message>
    <message>
        <source>A badge is not enough alone</source>
        <extracomment>Check box.</extracomment>
        <translation>Una tarjeta sola no basta</translation>
    </message>
    <message>
        <source>High security</source>
        <extracomment>Check box.</extracomment>
        <translation>Alta seguridad</translation>
    </message>
    <message>
        <source>One thing that can be known or copied is never enough, whatever other settings say.</source>
        <extracomment>About that check box.</extracomment>
        <translation>Una sola cosa que se pueda saber o copiar no basta nunca, digan lo que digan otros ajustes.</translation>
    </message>
    <message>
        <source>A mobile number is enough while no code can be sent</source>
        <extracomment>Check box.</extracomment>
        <translation>Un número de móvil basta mientras no se pueda enviar un código</translation>
    </message>
    <message>
        <source>Anyone who knows the number gets the key then. It is written down as weak.</source>
        <extracomment>Warning of that check box.</extracomment>
        <translation>Entonces, quien conozca el número recibe la llave. Se anota como débil.</translation>
    </message>
    <message>
        <source>Key code</source>
        <extracomment>Field: the digits that open this key for whoever knows them.</extracomment>
        <translation>Código de la llave</translation>
    </message>
    <message>
        <source>4 to 16 digits. Whoever knows them takes the key, as often as they like, and nobody knows who it was. Use at least 9.</source>
        <extracomment>Warning below that field.</extracomment>
        <translation>De 4 a 16 cifras. Quien las conozca coge la llave cuantas veces quiera, y nadie sabe quién fue. Use al menos 9.</translation>
    </message>
    <message>
        <source>See it</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>Verla</translation>
    </message>
    <message>
        <source>Where it is, and take nothing.</source>
        <extracomment>About that.</extracomment>
        <translation>Dónde está, sin coger nada.</translation>
    </message>
    <message>
        <source>Take it and bring it back</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>Cogerla y devolverla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>Quedársela</translation>
    </message>
    <message>
        <source>It is not late before the permission ends.</source>
        <extracomment>About that.</extracomment>
        <translation>No lleva retraso antes de que termine el permiso.</translation>
    </message>
    <message>
        <source>As its owner</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>Como su propietario</translation>
    </message>
    <message>
        <source>By the clock at the box. Leave it empty for now.</source>
        <extracomment>Below a field for the beginning of something.</extracomment>
        <translation>Según el reloj de la caja. Déjelo vacío para ahora.</translation>
    </message>
    <message>
        <source>Leave it empty for no end. A key can be dropped off later all the same.</source>
        <extracomment>Below a field for the end of something.</extracomment>
        <translation>Déjelo vacío para sin final. Una llave se puede devolver más tarde de todos modos.</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column: which person or group.</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>May take</source>
        <extracomment>Column: which key or group of keys.</extracomment>
        <translation>Puede coger</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Column: what exactly is allowed.</extracomment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Shifts</source>
        <extracomment>Title of the page with named weekly hours.</extracomment>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Choose none for any hour.</source>
        <extracomment>Below the field for shifts.</extracomment>
        <translation>No elija ninguno para cualquier hora.</translation>
    </message>
    <message>
        <source>Further hours</source>
        <extracomment>Heading of a part of a form: further hours of a shift.</extracomment>
        <translation>Más horas</translation>
    </message>
    <message>
        <source>Guest&apos;s name</source>
        <extracomment>Field: who a booking is for.</extracomment>
        <translation>Nombre del huésped</translation>
    </message>
    <message>
        <source>By the clock at the box.</source>
        <extracomment>Below the field for the beginning of a booking.</extracomment>
        <translation>Según el reloj de la caja.</translation>
    </message>
    <message>
        <source>The key can be dropped off later all the same.</source>
        <extracomment>Below the field for the end of a booking.</extracomment>
        <translation>La llave se puede devolver más tarde de todos modos.</translation>
    </message>
    <message>
        <source>Send the code to</source>
        <extracomment>Field: where the code of a booking is sent.</extracomment>
        <translation>Enviar el código a</translation>
    </message>
    <message>
        <source>An e-mail address or a mobile number. Leave it empty to pass the code on yourself.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Un correo o un número de móvil. Déjelo vacío para dar el código usted mismo.</translation>
    </message>
    <message>
        <source>Boxes forget its fob. If the key is in a bin, take it out first.</source>
        <extracomment>Before a key is removed.</extracomment>
        <translation>Las cajas olvidan su ficha. Si la llave está en una casilla, sáquela antes.</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Title of a form.</extracomment>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Boxes with a line heed it within a minute. A box that is offline still lets them in, until it is back or its time is over.</source>
        <extracomment>Before a permission is removed.</extracomment>
        <translation>Las cajas con conexión lo cumplen en un minuto. Una caja sin conexión aún deja entrar, hasta que vuelva o se acabe su tiempo.</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>Title of a form: hours of the week.</extracomment>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Permissions that have no other shift then hold at no hour.</source>
        <extracomment>Before a shift is removed.</extracomment>
        <translation>Los permisos que no tengan otro turno no valen entonces a ninguna hora.</translation>
    </message>
    <message>
        <source>New booking</source>
        <extracomment>Button and title: the form that promises a key to somebody for a time.</extracomment>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>Button.
----------
Button: to the form that promises this key to somebody for a time.</extracomment>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Take back the booking of %1?</source>
        <extracomment>Question; a guest&apos;s name.</extracomment>
        <translation>¿Anular la reserva de %1?</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button.
----------
Button: to the question whether this booking ends now.</extracomment>
        <translation>Anular la reserva</translation>
    </message>
    <message>
        <source>Code and link stop working at every box with a line within a minute. Keys that are out can still be dropped off.</source>
        <extracomment>Before a booking is ended by hand.</extracomment>
        <translation>El código y el enlace dejan de funcionar en un minuto en toda caja con conexión. Las llaves que están fuera aún se pueden devolver.</translation>
    </message>
    <message>
        <source>What would the box decide?</source>
        <extracomment>Title: tells whether a box would give somebody a key.</extracomment>
        <translation>¿Qué decidiría la caja?</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button.</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Nothing moves. You see what the hub says, and what the box says with what it knows now.</source>
        <extracomment>On the page that tells what a box would decide.</extracomment>
        <translation>No se mueve nada. Ve lo que dice el hub y lo que dice la caja con lo que sabe ahora.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Of a setting that is on.</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>By what the hub knows</source>
        <extracomment>Heading: what the hub would decide.</extracomment>
        <translation>Según lo que sabe el hub</translation>
    </message>
    <message>
        <source>By what the box knows now</source>
        <extracomment>Heading: what a box would decide.</extracomment>
        <translation>Según lo que sabe la caja ahora</translation>
    </message>
    <message>
        <source>Gets the key</source>
        <extracomment>A decision.</extracomment>
        <translation>Recibe la llave</translation>
    </message>
    <message>
        <source>Is refused</source>
        <extracomment>A decision.</extracomment>
        <translation>Se rechaza</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field: the password of an account.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Do not ask on this device for 30 days</source>
        <extracomment>Check box below the field for a code.</extracomment>
        <translation>No preguntar en este dispositivo durante 30 días</translation>
    </message>
    <message>
        <source>At least 8 characters with a letter and a number.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>Al menos 8 caracteres, con una letra y un número.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field.</extracomment>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The new password again</source>
        <extracomment>Field.</extracomment>
        <translation>La contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <extracomment>Field of the first page of a new hub: digits and letters that its log shows.</extracomment>
        <translation>Código de puesta en marcha</translation>
    </message>
    <message>
        <source>The hub wrote it into its log when it started.</source>
        <extracomment>Below the field for the set-up code.</extracomment>
        <translation>El hub lo escribió en su registro al arrancar.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Field.</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>With + and the country. Codes for signing in go there.</source>
        <extracomment>Below the field for one&apos;s own mobile number.</extracomment>
        <translation>Con + y el país. Allí llegan los códigos para entrar.</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <extracomment>Choice: a code is asked for after the password.</extracomment>
        <translation>Pedir un código</translation>
    </message>
    <message>
        <source>From the authenticator app if you have set one up, otherwise by text message or e-mail.</source>
        <extracomment>Where that code comes from.</extracomment>
        <translation>De la aplicación de autenticación si tiene una; si no, por mensaje de texto o correo.</translation>
    </message>
    <message>
        <source>No code</source>
        <extracomment>Choice: no code is asked for after the password.</extracomment>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>Anyone who learns your password can sign in as you, and open your boxes.</source>
        <extracomment>What it means to sign in without a code.</extracomment>
        <translation>Quien averigüe su contraseña puede entrar como usted y abrir sus cajas.</translation>
    </message>
    <message>
        <source>A code after the password</source>
        <extracomment>Question: which second step follows the password.</extracomment>
        <translation>Un código después de la contraseña</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <extracomment>Choice: what a box asks for.</extracomment>
        <translation>Un código por mensaje de texto</translation>
    </message>
    <message>
        <source>A new one each time. While the box has no line it asks for a PIN, the app or a badge.</source>
        <extracomment>About codes by text message.</extracomment>
        <translation>Uno nuevo cada vez. Mientras la caja no tiene conexión, pide un PIN, la aplicación o una tarjeta.</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <extracomment>Choice: nothing is asked for.</extracomment>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>My PIN</source>
        <extracomment>Choice: what a box asks for.
----------
Heading: the PIN that somebody types at a box.</extracomment>
        <translation>Mi PIN</translation>
    </message>
    <message>
        <source>Works without a line too.</source>
        <extracomment>About PINs.</extracomment>
        <translation>Funciona también sin conexión.</translation>
    </message>
    <message>
        <source>Anyone who knows your mobile number or access code has access to your keys.</source>
        <extracomment>Warning of the choice that asks for nothing.</extracomment>
        <translation>Quien conozca su número de móvil o su código de acceso tiene acceso a sus llaves.</translation>
    </message>
    <message>
        <source>My key pick-ups</source>
        <extracomment>Question: what a box asks its owner for.</extracomment>
        <translation>Mis recogidas de llaves</translation>
    </message>
    <message>
        <source>4 digit PINs</source>
        <extracomment>Choice: what a box asks for.</extracomment>
        <translation>PIN de 4 cifras</translation>
    </message>
    <message>
        <source>Everybody sets their own and types it instead of a new code. Six digits are safer: see Settings.</source>
        <extracomment>About 4 digit PINs.</extracomment>
        <translation>Cada uno pone el suyo y lo escribe en vez de un código nuevo. Seis cifras son más seguras: vea Ajustes.</translation>
    </message>
    <message>
        <source>Anyone who knows a visitor&apos;s mobile number or access code has access to your keys.</source>
        <extracomment>Warning of the choice that asks for nothing.</extracomment>
        <translation>Quien conozca el número de móvil o el código de acceso de un visitante tiene acceso a sus llaves.</translation>
    </message>
    <message>
        <source>User key pick-ups</source>
        <extracomment>Question: what a box asks everybody for who takes somebody&apos;s keys.</extracomment>
        <translation>Recogidas de los usuarios</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>Field for a new PIN.</extracomment>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>Digits that only you know; not your birthday, not the end of your number.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>Cifras que solo usted conoce; ni su cumpleaños ni el final de su número.</translation>
    </message>
    <message>
        <source>Current password</source>
        <extracomment>Field.</extracomment>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Title and button.</extracomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Type the code</source>
        <extracomment>Title: a second step follows the password.</extracomment>
        <translation>Escriba el código</translation>
    </message>
    <message>
        <source>We sent it to %1. A recovery code works too.</source>
        <extracomment>Above the field for the code that follows the password. The place is never told in full.</extracomment>
        <translation>Lo enviamos a %1. También vale un código de recuperación.</translation>
    </message>
    <message>
        <source>Your authenticator app shows it. A recovery code works too.</source>
        <extracomment>Above the field for the code of an authenticator app.</extracomment>
        <translation>Lo muestra su aplicación de autenticación. También vale un código de recuperación.</translation>
    </message>
    <message>
        <source>Send the link</source>
        <extracomment>Button.</extracomment>
        <translation>Enviar el enlace</translation>
    </message>
    <message>
        <source>If the address has an account here, a link to set a new password goes there.</source>
        <extracomment>Below &quot;Forgotten your password?&quot;. The same whether or not the address is known.</extracomment>
        <translation>Si la dirección tiene aquí una cuenta, allí llega un enlace para poner una contraseña nueva.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Title.</extracomment>
        <translation>Poner una contraseña nueva</translation>
    </message>
    <message>
        <source>You are then signed out everywhere.</source>
        <extracomment>Below &quot;Set a new password&quot;.</extracomment>
        <translation>Después sale de todas partes.</translation>
    </message>
    <message>
        <source>Welcome. Who looks after this hub?</source>
        <extracomment>Title of the first page of a new hub.</extracomment>
        <translation>Bienvenido. ¿Quién cuida de este hub?</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button of the first page of a new hub.</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>You become its first administrator. You can invite others later.</source>
        <extracomment>On the first page of a new hub.</extracomment>
        <translation>Usted es su primer administrador. Más tarde puede invitar a otros.</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <extracomment>Title: somebody who is signed in shows a second time who they are.</extracomment>
        <translation>¿Es usted?</translation>
    </message>
    <message>
        <source>This can open doors, so we ask for a fresh code. We sent it to %1.</source>
        <extracomment>Below &quot;Is it you?&quot;.</extracomment>
        <translation>Esto puede abrir puertas, así que pedimos un código nuevo. Lo enviamos a %1.</translation>
    </message>
    <message>
        <source>This can open doors, so we ask for a fresh code from your authenticator app.</source>
        <extracomment>Below &quot;Is it you?&quot;.</extracomment>
        <translation>Esto puede abrir puertas, así que pedimos un código nuevo de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>My login</source>
        <extracomment>Heading: how somebody signs in.</extracomment>
        <translation>Mi entrada</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Button: keeps a new PIN.</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Change my password</source>
        <extracomment>Title.</extracomment>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button that keeps a new password.</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>The next time you sign in, we ask for a code as well.</source>
        <extracomment>Below &quot;Change my password&quot;.</extracomment>
        <translation>La próxima vez que entre le pediremos también un código.</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <extracomment>An app on a phone that makes codes to type.</extracomment>
        <translation>Aplicación de autenticación</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <extracomment>Of a box that has not spoken with the hub yet.</extracomment>
        <translation>Aún sin señal</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Of a box that speaks with the hub.</extracomment>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Offline for %1</source>
        <extracomment>Of a box that the hub does not hear: how long.</extracomment>
        <translation>Sin conexión desde hace %1</translation>
    </message>
    <message>
        <source>Mains</source>
        <extracomment>Of a box with power.</extracomment>
        <translation>Red eléctrica</translation>
    </message>
    <message>
        <source>On battery</source>
        <extracomment>Of a box without power.</extracomment>
        <translation>Con batería</translation>
    </message>
    <message>
        <source>On battery, %1 %</source>
        <extracomment>Of a box without power: per cent.</extracomment>
        <translation>Con batería, %1 %</translation>
    </message>
    <message>
        <source>Knows it</source>
        <extracomment>Of a box and a change.</extracomment>
        <translation>Lo sabe</translation>
    </message>
    <message>
        <source>Does not know yet</source>
        <extracomment>Of a box and a change.</extracomment>
        <translation>Aún no lo sabe</translation>
    </message>
    <message>
        <source>All know it</source>
        <extracomment>Of a change.</extracomment>
        <translation>Todas lo saben</translation>
    </message>
    <message>
        <source>%1 of %2 know it</source>
        <extracomment>Of a change: how many boxes have heard of it, and how many there are.</extracomment>
        <translation>Lo saben %1 de %2</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>How many keys should be back and are not; also a chip beside such a key.</extracomment>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <extracomment>Of a key: how long it should have been back.</extracomment>
        <translation>Con retraso de %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Tab and chip: a key of which nobody knows where it is.</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1, bin %2</source>
        <extracomment>Where a key is: the box and the number of the bin.</extracomment>
        <translation>%1, casilla %2</translation>
    </message>
    <message>
        <source>Every key</source>
        <extracomment>What a permission is for.</extracomment>
        <translation>Todas las llaves</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Kind of person.</extracomment>
        <translation>Con cuenta</translation>
    </message>
    <message>
        <source>Has a mobile number or e-mail, gets codes, and may be known by the number at the box.</source>
        <extracomment>About people with an account.</extracomment>
        <translation>Tiene móvil o correo, recibe códigos, y en la caja se le puede conocer por el número.</translation>
    </message>
    <message>
        <source>At the box only</source>
        <extracomment>Kind of person.</extracomment>
        <translation>Solo en la caja</translation>
    </message>
    <message>
        <source>Has an access code or a badge, and gets no messages.</source>
        <extracomment>About people without an account.</extracomment>
        <translation>Tiene un código de acceso o una tarjeta, y no recibe mensajes.</translation>
    </message>
    <message>
        <source>Takes keys</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>Coge llaves</translation>
    </message>
    <message>
        <source>Staff: sees the keymap at the box</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>Personal: ve el mapa de llaves en la caja</translation>
    </message>
    <message>
        <source>Looks after the box</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>Cuida de la caja</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what kind of person.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>With + and the country, such as +44 7700 900142.</source>
        <extracomment>Below the field for somebody&apos;s mobile number.</extracomment>
        <translation>Con + y el país, como +44 7700 900142.</translation>
    </message>
    <message>
        <source>At the box</source>
        <extracomment>Question: what a person may do at a box.</extracomment>
        <translation>En la caja</translation>
    </message>
    <message>
        <source>Badges</source>
        <extracomment>Field: card numbers.
----------
Cards that a person carries.</extracomment>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>One card number a line, as readers print them: 04 A1 B2 C3 D4 E5 03.</source>
        <extracomment>Below the field for badges.</extracomment>
        <translation>Un número de tarjeta por línea, como lo dan los lectores: 04 A1 B2 C3 D4 E5 03.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Check box.
----------
Chip beside a person whom no box lets take keys.</extracomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>No box lets this person take a key. They can still drop keys off.</source>
        <extracomment>About the check box &quot;Blocked&quot;.</extracomment>
        <translation>Ninguna caja deja a esta persona coger una llave. Aún puede devolver llaves.</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Field: digits that somebody types at a box.</extracomment>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Leave it empty and the hub makes one of six digits. Your own may have 4 to 16.</source>
        <extracomment>Below the field for an access code.</extracomment>
        <translation>Déjelo vacío y el hub crea uno de seis cifras. El suyo puede tener de 4 a 16.</translation>
    </message>
    <message>
        <source>Of people</source>
        <extracomment>Kind of group.</extracomment>
        <translation>De personas</translation>
    </message>
    <message>
        <source>Of keys</source>
        <extracomment>Kind of group.</extracomment>
        <translation>De llaves</translation>
    </message>
    <message>
        <source>In this group</source>
        <extracomment>Field of a group: who or what is in it.</extracomment>
        <translation>En este grupo</translation>
    </message>
    <message>
        <source>Boxes with a line stop knowing this person at once, others when they are back. What happened stays in the activity.</source>
        <extracomment>Before a person is removed.</extracomment>
        <translation>Las cajas con conexión olvidan a esta persona enseguida, las demás cuando vuelvan. Lo que pasó sigue en la actividad.</translation>
    </message>
    <message>
        <source>New access code for %1</source>
        <extracomment>Title of a form; somebody&apos;s name.</extracomment>
        <translation>Nuevo código de acceso para %1</translation>
    </message>
    <message>
        <source>Make the code</source>
        <extracomment>Button.</extracomment>
        <translation>Crear el código</translation>
    </message>
    <message>
        <source>The old code stops working. The new one is shown once.</source>
        <extracomment>On the form for a new access code.</extracomment>
        <translation>El código viejo deja de funcionar. El nuevo se muestra una vez.</translation>
    </message>
    <message>
        <source>Take back what %1 has set up?</source>
        <extracomment>Question; somebody&apos;s name.</extracomment>
        <translation>¿Quitar lo que ha puesto %1?</translation>
    </message>
    <message>
        <source>Their PIN, authenticator app and linked badges stop working. They can set up new ones.</source>
        <extracomment>Before PIN, app and badges of a person are removed.</extracomment>
        <translation>Su PIN, su aplicación de autenticación y sus tarjetas vinculadas dejan de funcionar. Puede poner otros nuevos.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Title of a form.</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Its permissions go with it. The people and keys in it stay.</source>
        <extracomment>Before a group is removed.</extracomment>
        <translation>Sus permisos se van con él. Las personas y llaves que contiene se quedan.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <extracomment>What is in a group.</extracomment>
        <translation>
            <numerusform>%n llave</numerusform>
            <numerusform>%n llaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>Who is in a group.</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
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
        <translation>El de la caja</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until then: a number with its unit.</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How long since then: a number with its unit.</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>How long since then: less than a minute.</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: applies the filters above a list.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A crossed-out cloud marks what happened while the box had no line.</source>
        <extracomment>Above the list of what happened.</extracomment>
        <translation>Una nube tachada marca lo que pasó sin conexión.</translation>
    </message>
    <message>
        <source>Nothing happened, as far as the hub knows.</source>
        <extracomment>In place of the list of what happened.</extracomment>
        <translation>No ha pasado nada, que el hub sepa.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: when something happened.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>offline, told %1</source>
        <extracomment>Of something that happened while a box had no line: when the hub heard of it.</extracomment>
        <translation>sin conexión, contado %1</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>Button: to the form that says who hears of what.</extracomment>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Heading of the alerts that nobody has dealt with.</extracomment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>In place of the list of alerts.</extracomment>
        <translation>Todo va bien.</translation>
    </message>
    <message>
        <source>Since %1 (%2)</source>
        <extracomment>When a key was taken, and how long ago.</extracomment>
        <translation>Desde %1 (%2)</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <extracomment>Button: takes an alert off the list.</extracomment>
        <translation>La he visto</translation>
    </message>
    <message>
        <source>Who hears of what</source>
        <extracomment>Heading of the rules for alerts.</extracomment>
        <translation>A quién se avisa de qué</translation>
    </message>
    <message>
        <source>Nobody is told of anything yet.</source>
        <extracomment>In place of the rules for alerts.</extracomment>
        <translation>Aún no se avisa a nadie de nada.</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <extracomment>Title.</extracomment>
        <translation>Instalar una aplicación de autenticación</translation>
    </message>
    <message>
        <source>Scan this picture with the app.</source>
        <extracomment>First step of setting up an app.</extracomment>
        <translation>Escanee esta imagen con la aplicación.</translation>
    </message>
    <message>
        <source>QR code for the app</source>
        <extracomment>For screen readers.</extracomment>
        <translation>Código QR para la aplicación</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <extracomment>Above a long text of letters and digits.</extracomment>
        <translation>O escriba esta clave en la aplicación:</translation>
    </message>
    <message>
        <source>Type the code that the app shows.</source>
        <extracomment>Second step of setting up an app.</extracomment>
        <translation>Escriba el código que muestra la aplicación.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>Below a search.</extracomment>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Did</source>
        <extracomment>Column: what somebody did.</extracomment>
        <translation>Hizo</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Column: to which thing somebody did something.</extracomment>
        <translation>A qué</translation>
    </message>
    <message>
        <source>From where</source>
        <extracomment>Column: a network address.</extracomment>
        <translation>Desde dónde</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: to the form that changes the thing on this page.</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The code</source>
        <extracomment>Heading above the code of a new booking.</extracomment>
        <translation>El código</translation>
    </message>
    <message>
        <source>The code is shown only now. The link below stays until the booking ends.</source>
        <extracomment>Below the code of a new booking.</extracomment>
        <translation>El código se muestra solo ahora. El enlace de abajo sigue hasta que termine la reserva.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading of the facts about a person, a key or a box.</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>Where the code of a booking was sent.</extracomment>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a booking whose code was sent to nobody.</extracomment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Times are those of the clock at the box. A key can be dropped off late.</source>
        <extracomment>Below the times of a booking.</extracomment>
        <translation>Las horas son las del reloj de la caja. Una llave se puede devolver con retraso.</translation>
    </message>
    <message>
        <source>Link for the guest</source>
        <extracomment>Heading above a web address.</extracomment>
        <translation>Enlace para el huésped</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <extracomment>For screen readers.</extracomment>
        <translation>Código QR del enlace</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <extracomment>Name of the tabs above the list of bookings, for screen readers.</extracomment>
        <translation>Qué reservas</translation>
    </message>
    <message>
        <source>Now and to come</source>
        <extracomment>Tab: bookings that are not over.</extracomment>
        <translation>En curso y por venir</translation>
    </message>
    <message>
        <source>There is no booking here.</source>
        <extracomment>In place of the list of bookings.</extracomment>
        <translation>Aquí no hay reservas.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Column: who the booking is for.</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a key is in or out, a booking is to come or over.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Keys in</source>
        <extracomment>How many keys are in a box.</extracomment>
        <translation>Llaves dentro</translation>
    </message>
    <message>
        <source>%1 of %2 bins</source>
        <extracomment>Keys in a box, and how many bins it has.</extracomment>
        <translation>%1 de %2 casillas</translation>
    </message>
    <message>
        <source>Last heard</source>
        <extracomment>When a box last spoke with the hub.</extracomment>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Of a box that never spoke with the hub.</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Knows</source>
        <extracomment>What a box has heard of: everything, or all but a number of changes.</extracomment>
        <translation>Sabe</translation>
    </message>
    <message numerus="yes">
        <source>All but %n changes</source>
        <extracomment>What a box has heard of.</extracomment>
        <translation>
            <numerusform>Todo menos %n cambio</numerusform>
            <numerusform>Todo menos %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, since %1</source>
        <extracomment>What a box has heard of; a time.</extracomment>
        <translation>Todo, desde %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>What a box has heard of.</extracomment>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>The record of this box does not continue the one the hub holds. Both are kept.</source>
        <extracomment>On the page of a box whose journal forked.</extracomment>
        <translation>El registro de esta caja no continúa el que tiene el hub. Se guardan los dos.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of what is known of a box at this moment.</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Lets guests in until</source>
        <extracomment>Until when a box that stays offline trusts what it knows.</extracomment>
        <translation>Deja entrar a huéspedes hasta</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>The journal of a box.</extracomment>
        <translation>Registro</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are here</source>
        <extracomment>How much of a box&apos;s journal the hub holds.</extracomment>
        <translation>
            <numerusform>%n entrada está aquí</numerusform>
            <numerusform>%n entradas están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still at the box</source>
        <extracomment>How much of a box&apos;s journal the hub lacks.</extracomment>
        <translation>
            <numerusform>%n aún en la caja</numerusform>
            <numerusform>%n aún en la caja</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>How right the clock of a box is.</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Field: the version of a box&apos;s program.</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>When a box was joined to the hub, and by whom.</extracomment>
        <translation>Unida</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>Field: when keys may be picked up at a box.</extracomment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <extracomment>Link and title: the page to print for a day without power or internet.</extracomment>
        <translation>Hoja de emergencia</translation>
    </message>
    <message>
        <source>What happened here</source>
        <extracomment>Link: to the activity of this box.</extracomment>
        <translation>Qué ha pasado aquí</translation>
    </message>
    <message>
        <source>Replace or let go</source>
        <extracomment>Button: to the page that takes a box out, or puts another in its place.</extracomment>
        <translation>Cambiar o sacar</translation>
    </message>
    <message>
        <source>Bins</source>
        <extracomment>Heading of the bins of a box.</extracomment>
        <translation>Casillas</translation>
    </message>
    <message>
        <source>There is no box yet.</source>
        <extracomment>In place of the list of boxes.</extracomment>
        <translation>Aún no hay ninguna caja.</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>When something happened.</extracomment>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Changed at the hub</source>
        <extracomment>When the permission was changed at the hub.</extracomment>
        <translation>Cambiado en el hub</translation>
    </message>
    <message>
        <source>Told to the hub</source>
        <extracomment>When the hub heard of what happened.</extracomment>
        <translation>Contado al hub</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <extracomment>Of a case: when, and by whom.</extracomment>
        <translation>Cerrado %1 por %2</translation>
    </message>
    <message>
        <source>Here is what hub and boxes disagreed about. What happened at a door counts; somebody should look at the rest.</source>
        <extracomment>At the top of the page of cases.</extracomment>
        <translation>Aquí está aquello en que el hub y las cajas no coincidían. Lo que pasó en una puerta cuenta; alguien debería mirar el resto.</translation>
    </message>
    <message>
        <source>There is nothing to look into.</source>
        <extracomment>In place of the list of cases.</extracomment>
        <translation>No hay nada que mirar.</translation>
    </message>
    <message>
        <source>Which box knows this</source>
        <extracomment>Heading of the list of boxes with what each has heard about the thing on this page.</extracomment>
        <translation>Qué caja lo sabe</translation>
    </message>
    <message>
        <source>No box needs to know it.</source>
        <extracomment>In place of the list of boxes, when a thing concerns none.</extracomment>
        <translation>Ninguna caja necesita saberlo.</translation>
    </message>
    <message>
        <source>Knows since %1 (%2)</source>
        <extracomment>Of a box and a change: time, and how long ago.</extracomment>
        <translation>Lo sabe desde %1 (%2)</translation>
    </message>
    <message>
        <source>On its way. The box fetches it within a minute.</source>
        <extracomment>Of a box and a change that it has not fetched yet.</extracomment>
        <translation>En camino. La caja lo recoge en un minuto.</translation>
    </message>
    <message>
        <source>Not heard from since %1 (%2).</source>
        <extracomment>Of a box that is offline: time, and how long ago.</extracomment>
        <translation>Sin señal desde %1 (%2).</translation>
    </message>
    <message>
        <source>Until it is back it acts on what it knew then.</source>
        <extracomment>Of a box that is offline.</extracomment>
        <translation>Hasta que vuelva actúa con lo que sabía.</translation>
    </message>
    <message>
        <source>Guests are let in until %1.</source>
        <extracomment>Of a box that is offline: the time at which it stops trusting what it knows.</extracomment>
        <translation>Los huéspedes pueden entrar hasta %1.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Time at which a keymap was made.</extracomment>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>The box was last heard %1.</source>
        <extracomment>On the emergency sheet.</extracomment>
        <translation>La última señal de la caja fue %1.</translation>
    </message>
    <message>
        <source>This sheet tells which key is where. Lock it away, and shred it when there is a newer one.</source>
        <extracomment>On the emergency sheet.</extracomment>
        <translation>Esta hoja dice qué llave está dónde. Guárdela bajo llave y destrúyala cuando haya otra más nueva.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Whom to call.</extracomment>
        <translation>Llame a</translation>
    </message>
    <message>
        <source>Which key is which</source>
        <extracomment>Heading: key names, fobs and bins.</extracomment>
        <translation>Qué llave es cuál</translation>
    </message>
    <message>
        <source>Emergency codes</source>
        <extracomment>Heading: codes that work with nothing.</extracomment>
        <translation>Códigos de emergencia</translation>
    </message>
    <message>
        <source>No codes have been made for this sheet.</source>
        <extracomment>In place of emergency codes.</extracomment>
        <translation>No se han creado códigos para esta hoja.</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>Column: what a code opens.</extracomment>
        <translation>Abre</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Heading: instructions.</extracomment>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Is the screen dark? Press the round button below it.</source>
        <extracomment>Instruction.</extracomment>
        <translation>¿Está oscura la pantalla? Pulse el botón redondo de debajo.</translation>
    </message>
    <message>
        <source>Touch Help, then Staff, then Emergency code.</source>
        <extracomment>Instruction: words of the box&apos;s own screen.</extracomment>
        <translation>Toque Ayuda, luego Personal, luego Código de emergencia.</translation>
    </message>
    <message>
        <source>Type the code of the bin. Each code works once; cross it out here.</source>
        <extracomment>Instruction.</extracomment>
        <translation>Escriba el código de la casilla. Cada código funciona una vez; táchelo aquí.</translation>
    </message>
    <message>
        <source>Write down who took which key, and when.</source>
        <extracomment>Instruction.</extracomment>
        <translation>Apunte quién cogió qué llave y cuándo.</translation>
    </message>
    <message>
        <source>When the hub is back, put every key into the bin it came from.</source>
        <extracomment>Instruction.</extracomment>
        <translation>Cuando vuelva el hub, ponga cada llave en la casilla de donde salió.</translation>
    </message>
    <message>
        <source>Taken by hand</source>
        <extracomment>Caption of an empty table to write in.</extracomment>
        <translation>Cogidas a mano</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Column of a table to write in: when a key came back.</extracomment>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Print a sheet for each box before you need it, and keep it locked away from the box. It works when hub, line and power are gone.</source>
        <extracomment>At the top of the emergency page.</extracomment>
        <translation>Imprima una hoja para cada caja antes de necesitarla, y guárdela bajo llave lejos de la caja. Sirve sin hub, sin conexión y sin corriente.</translation>
    </message>
    <message>
        <source>Printed %1 (%2)</source>
        <extracomment>When a sheet was printed.</extracomment>
        <translation>Impresa %1 (%2)</translation>
    </message>
    <message>
        <source>Never printed</source>
        <extracomment>Of a sheet.</extracomment>
        <translation>Nunca impresa</translation>
    </message>
    <message numerus="yes">
        <source>%n keys moved since</source>
        <extracomment>How many keys are elsewhere than on the printed sheet.</extracomment>
        <translation>
            <numerusform>%n llave movida desde entonces</numerusform>
            <numerusform>%n llaves movidas desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>When power or internet fail</source>
        <extracomment>Heading of advice.</extracomment>
        <translation>Cuando falla la corriente o internet</translation>
    </message>
    <message>
        <source>No internet: go on as usual. The box knows who may take which key, and tells the hub later.</source>
        <extracomment>Advice.</extracomment>
        <translation>Sin internet: siga como siempre. La caja sabe quién puede coger qué llave, y se lo cuenta al hub más tarde.</translation>
    </message>
    <message>
        <source>No power: the box runs on its battery. If its screen is dark, press the round button.</source>
        <extracomment>Advice.</extracomment>
        <translation>Sin corriente: la caja funciona con la batería. Si la pantalla está oscura, pulse el botón redondo.</translation>
    </message>
    <message>
        <source>Both: the same, with what the box knew last.</source>
        <extracomment>Advice.</extracomment>
        <translation>Sin las dos: lo mismo, con lo último que supo la caja.</translation>
    </message>
    <message>
        <source>An outage of more than three or four hours: switch the box on only to pick up or drop off.</source>
        <extracomment>Advice.</extracomment>
        <translation>Un corte de más de tres o cuatro horas: encienda la caja solo para recoger o devolver.</translation>
    </message>
    <message>
        <source>The cabinet key is the last resort. Keep it outside the box, hidden, and with people you name.</source>
        <extracomment>Advice.</extracomment>
        <translation>La llave de la caja es el último recurso. Guárdela fuera de la caja, escondida y con personas que usted nombre.</translation>
    </message>
    <message>
        <source>For the site team: %1</source>
        <extracomment>A short mark that helps to find an error in the log.</extracomment>
        <translation>Para el equipo: %1</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <extracomment>Behind the name of a field that need not be filled in.</extracomment>
        <translation>(puede quedar vacío)</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <extracomment>In place of the choices of a form, when there is nothing to choose from.</extracomment>
        <translation>Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Link beside a form&apos;s button: back without a change.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody and nothing is in this group yet.</source>
        <extracomment>In place of the members of a group.</extracomment>
        <translation>Aún no hay nadie ni nada en este grupo.</translation>
    </message>
    <message>
        <source>Permissions of this group</source>
        <extracomment>Heading of a list.</extracomment>
        <translation>Permisos de este grupo</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>In place of a person&apos;s permissions.</extracomment>
        <translation>Aún nada.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <extracomment>Button: to the form for a new group of people or keys.</extracomment>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>There is no group yet. A permission for a group holds for everybody in it.</source>
        <extracomment>In place of the list of groups.</extracomment>
        <translation>Aún no hay ningún grupo. Un permiso para un grupo vale para todos los que están en él.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Heading: what an import did.</extracomment>
        <translation>Informe</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were taken in.</source>
        <extracomment>Report of an import.</extracomment>
        <translation>
            <numerusform>Se tomó %n línea.</numerusform>
            <numerusform>Se tomaron %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line in a file.</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>This name looks like an address. Whoever finds the key would know which door it opens.</source>
        <extracomment>On the page of a key.</extracomment>
        <translation>Este nombre parece una dirección. Quien encuentre la llave sabría qué puerta abre.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>Heading on the page of a key.</extracomment>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Due %1 (%2)</source>
        <extracomment>When a key should be back: time, and how long until then or since.</extracomment>
        <translation>Debe volver %1 (%2)</translation>
    </message>
    <message>
        <source>Boxes tell different stories about this key. Look at it before you rely on this.</source>
        <extracomment>On the page of a key whose place is not sure.</extracomment>
        <translation>Las cajas cuentan cosas distintas de esta llave. Mírela antes de fiarse de esto.</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <extracomment>Button: sends a text message or e-mail to who has this key.</extracomment>
        <translation>Enviar un recordatorio</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Where a key belongs.</extracomment>
        <translation>Sitio propio</translation>
    </message>
    <message>
        <source>Any bin</source>
        <extracomment>Of a key that has no bin of its own.</extracomment>
        <translation>Cualquier casilla</translation>
    </message>
    <message>
        <source>May come back to</source>
        <extracomment>Field of a key: to which boxes it may be brought back.</extracomment>
        <translation>Puede volver a</translation>
    </message>
    <message>
        <source>Any box</source>
        <extracomment>Of a key that may be brought back anywhere.</extracomment>
        <translation>Cualquier caja</translation>
    </message>
    <message>
        <source>Its home box only</source>
        <extracomment>Of a key that may be brought back to one box only.</extracomment>
        <translation>Solo su caja propia</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <extracomment>Heading of the permissions for a key.</extracomment>
        <translation>Quién puede cogerla</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <extracomment>In place of the permissions for a key.</extracomment>
        <translation>Nadie todavía.</translation>
    </message>
    <message>
        <source>What happened with it</source>
        <extracomment>Link: to the activity of this key.</extracomment>
        <translation>Qué ha pasado con ella</translation>
    </message>
    <message>
        <source>No line to the hub. This is the last map that was seen.</source>
        <extracomment>Banner over a keymap that was kept on the phone.</extracomment>
        <translation>Sin conexión con el hub. Este es el último mapa que se vio.</translation>
    </message>
    <message>
        <source>This box was last heard %1 (%2). Keys may have moved since.</source>
        <extracomment>Over the map of a box that is offline.</extracomment>
        <translation>La última señal de esta caja fue %1 (%2). Las llaves pueden haberse movido desde entonces.</translation>
    </message>
    <message>
        <source>Keys without a bin</source>
        <extracomment>Heading below the keymap: keys that are out and have no bin of their own, or of which nobody knows.</extracomment>
        <translation>Llaves sin casilla</translation>
    </message>
    <message>
        <source>The map follows what happens. Without script, load the page again.</source>
        <extracomment>Below the keymap.</extracomment>
        <translation>El mapa sigue lo que pasa. Sin script, cargue la página de nuevo.</translation>
    </message>
    <message>
        <source>Which keys</source>
        <extracomment>Name of the tabs above the list of keys, for screen readers.</extracomment>
        <translation>Qué llaves</translation>
    </message>
    <message>
        <source>No key found for &quot;%1&quot;.</source>
        <extracomment>Below a search of keys.</extracomment>
        <translation>No se encontró ninguna llave con «%1».</translation>
    </message>
    <message>
        <source>There is no key here.</source>
        <extracomment>In place of a list of keys.</extracomment>
        <translation>Aquí no hay llaves.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column: in which bin of which box, or with whom.</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column: since when.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Skip to the page</source>
        <extracomment>Hidden link for people without a mouse: jumps over the menu.</extracomment>
        <translation>Saltar a la página</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>Name of the menu at the side, for screen readers.</extracomment>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of the menu: ends the session.</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Main pages</source>
        <extracomment>Name of the bar at the bottom of a phone, for screen readers.</extracomment>
        <translation>Páginas principales</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <extracomment>Button: to the form for a new member.</extracomment>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>Column: how safe somebody&apos;s login is.</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Column: when somebody was last signed in.</extracomment>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>What each level may do</source>
        <extracomment>Heading of the table of access levels.</extracomment>
        <translation>Qué puede hacer cada nivel</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <extracomment>In place of a list of messages.</extracomment>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>This hub was put back from a backup. Boxes keep what they know until you have looked at the differences.</source>
        <extracomment>Banner after a restore.</extracomment>
        <translation>Este hub se restauró desde una copia de seguridad. Las cajas guardan lo que saben hasta que usted haya mirado las diferencias.</translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <extracomment>Link of the banner after a restore.</extracomment>
        <translation>Mirar las diferencias</translation>
    </message>
    <message>
        <source>Open bin %1</source>
        <extracomment>Title: a bin is being opened from afar.</extracomment>
        <translation>Abrir la casilla %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Link: loads the page anew.</extracomment>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>Heading of the list of what to do on a new hub.</extracomment>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Behind a step that has been taken.</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Keys out</source>
        <extracomment>How many keys somebody has.</extracomment>
        <translation>Llaves fuera</translation>
    </message>
    <message>
        <source>Late keys</source>
        <extracomment>Heading of the list of keys that should be back.</extracomment>
        <translation>Llaves con retraso</translation>
    </message>
    <message>
        <source>With %1, due %2</source>
        <extracomment>Who has a late key, and when it should have been back.</extracomment>
        <translation>La tiene %1, debe volver %2</translation>
    </message>
    <message>
        <source>Parts of the list</source>
        <extracomment>Name of the links to the next and previous part of a list, for screen readers.</extracomment>
        <translation>Partes de la lista</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Link to the part of a list before this one.</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Are these the words on the screen?</source>
        <extracomment>Title: four words are compared with those on the screen of a box.</extracomment>
        <translation>¿Son estas las palabras de la pantalla?</translation>
    </message>
    <message>
        <source>The screen of the box shows four words too. If they differ, another box is trying to get in.</source>
        <extracomment>About the four words.</extracomment>
        <translation>La pantalla de la caja muestra también cuatro palabras. Si son otras, otra caja intenta entrar.</translation>
    </message>
    <message>
        <source>The box shows a code</source>
        <extracomment>Heading: first way to join a box.</extracomment>
        <translation>La caja muestra un código</translation>
    </message>
    <message>
        <source>Or give the installer a code</source>
        <extracomment>Heading: second way to join a box.</extracomment>
        <translation>O dé un código al instalador</translation>
    </message>
    <message>
        <source>Whoever types it at the box joins the box to this hub at once. It works once, for ten minutes.</source>
        <extracomment>About the code for an installer.</extracomment>
        <translation>Quien lo escriba en la caja la une enseguida a este hub. Funciona una vez, durante diez minutos.</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <extracomment>Below a code.</extracomment>
        <translation>Se muestra solo ahora.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <extracomment>Button: makes a code for an installer.</extracomment>
        <translation>Crear un código</translation>
    </message>
    <message>
        <source>People and groups</source>
        <extracomment>Name of the tabs above the lists of people and groups, for screen readers.</extracomment>
        <translation>Personas y grupos</translation>
    </message>
    <message>
        <source>Nobody found for &quot;%1&quot;.</source>
        <extracomment>Below a search of people.</extracomment>
        <translation>No se encontró a nadie con «%1».</translation>
    </message>
    <message>
        <source>Nobody is here yet. Add the people who use your keys.</source>
        <extracomment>In place of the list of people.</extracomment>
        <translation>Aún no hay nadie. Añada a las personas que usan sus llaves.</translation>
    </message>
    <message>
        <source>Try a decision</source>
        <extracomment>Button: to the page that tells what a box would decide now.</extracomment>
        <translation>Probar una decisión</translation>
    </message>
    <message>
        <source>Permissions and shifts</source>
        <extracomment>Name of the tabs above the lists, for screen readers.</extracomment>
        <translation>Permisos y turnos</translation>
    </message>
    <message>
        <source>Nobody may take a key yet.</source>
        <extracomment>In place of the list of permissions.</extracomment>
        <translation>Aún nadie puede coger una llave.</translation>
    </message>
    <message>
        <source>Blocked: no box lets this person take a key.</source>
        <extracomment>On the page of a person who was blocked.</extracomment>
        <translation>Bloqueado: ninguna caja deja a esta persona coger una llave.</translation>
    </message>
    <message>
        <source>How they show who they are</source>
        <extracomment>Heading of the list of what a person can use at a box: code, PIN, badge.</extracomment>
        <translation>Cómo muestra quién es</translation>
    </message>
    <message>
        <source>New access code</source>
        <extracomment>Button: makes the code by which a person is known at a box.</extracomment>
        <translation>Nuevo código de acceso</translation>
    </message>
    <message>
        <source>Take back PIN, app and badge</source>
        <extracomment>Button: removes what a person has set up for themselves.</extracomment>
        <translation>Quitar PIN, aplicación y tarjeta</translation>
    </message>
    <message>
        <source>They have no key now.</source>
        <extracomment>In place of the list of keys that a person has.</extracomment>
        <translation>Ahora no tiene ninguna llave.</translation>
    </message>
    <message>
        <source>What they may take</source>
        <extracomment>Heading of a person&apos;s permissions.</extracomment>
        <translation>Qué puede coger</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <extracomment>Codes on paper for the day when the phone is lost.</extracomment>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Each of these codes signs you in once, in place of the code on your phone. Print them and keep them apart from it.</source>
        <extracomment>Above codes on paper.</extracomment>
        <translation>Con cada uno de estos códigos entra una vez, en lugar del código del teléfono. Imprímalos y guárdelos lejos de él.</translation>
    </message>
    <message>
        <source>They are shown only now. Older ones no longer work.</source>
        <extracomment>Below codes on paper.</extracomment>
        <translation>Se muestran solo ahora. Los viejos ya no funcionan.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of a search box.</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>Link: to the page that sets up an app.</extracomment>
        <translation>Instalar</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>How many codes on paper are not used yet.</extracomment>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new ones</source>
        <extracomment>Link: makes new codes on paper.</extracomment>
        <translation>Crear nuevos</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <extracomment>Heading: what is asked for when keys are picked up.</extracomment>
        <translation>Cambio de llaves</translation>
    </message>
    <message>
        <source>What a box asks for beside an access code or a mobile number. Booking codes, links, the phone app and badges need nothing more.</source>
        <extracomment>Below &quot;Key exchange&quot;.</extracomment>
        <translation>Lo que una caja pide además de un código de acceso o un número de móvil. Los códigos de reserva, los enlaces, la aplicación del teléfono y las tarjetas no necesitan nada más.</translation>
    </message>
    <message>
        <source>Where I am signed in</source>
        <extracomment>Heading of the list of sessions.</extracomment>
        <translation>Dónde he entrado</translation>
    </message>
    <message>
        <source>last used %1 (%2)</source>
        <extracomment>Of a session: time, and how long ago.</extracomment>
        <translation>último uso %1 (%2)</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <extracomment>Button: ends a session elsewhere.</extracomment>
        <translation>Salir allí</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <extracomment>Button: ends all sessions but this one.</extracomment>
        <translation>Salir de todos los demás sitios</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <extracomment>Heading of advice about security.</extracomment>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Keep the extra code switched on, for your login and for pick-ups.</source>
        <extracomment>Advice.</extracomment>
        <translation>Deje activado el código adicional, para entrar y para las recogidas.</translation>
    </message>
    <message>
        <source>Use a password that you use nowhere else, with letters, numbers and signs.</source>
        <extracomment>Advice.</extracomment>
        <translation>Use una contraseña que no use en ningún otro sitio, con letras, números y signos.</translation>
    </message>
    <message>
        <source>Never write an address on a key or into its name.</source>
        <extracomment>Advice.</extracomment>
        <translation>No escriba nunca una dirección en una llave ni en su nombre.</translation>
    </message>
    <message>
        <source>Keep every box in a place that is watched. It is not built to withstand force.</source>
        <extracomment>Advice.</extracomment>
        <translation>Ponga cada caja en un sitio vigilado. No está hecha para resistir la fuerza.</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <extracomment>Button: to the form for named weekly hours.</extracomment>
        <translation>Añadir un turno</translation>
    </message>
    <message>
        <source>There is no shift yet. A shift names hours of the week that permissions can use.</source>
        <extracomment>In place of the list of shifts.</extracomment>
        <translation>Aún no hay ningún turno. Un turno da nombre a horas de la semana que los permisos pueden usar.</translation>
    </message>
    <message>
        <source>The new token</source>
        <extracomment>Heading above the key for a program.</extracomment>
        <translation>La nueva clave de acceso</translation>
    </message>
    <message>
        <source>Copy it now. It is not shown again.</source>
        <extracomment>Below a secret.</extracomment>
        <translation>Cópiela ahora. No se muestra otra vez.</translation>
    </message>
    <message>
        <source>No program has access.</source>
        <extracomment>In place of the list of tokens.</extracomment>
        <translation>Ningún programa tiene acceso.</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>Column: when.</extracomment>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Title of the page that a guest&apos;s link opens.</extracomment>
        <translation>Su llave</translation>
    </message>
    <message>
        <source>You can pick up the key from %1.</source>
        <extracomment>On the guest&apos;s page before the booking begins.</extracomment>
        <translation>Puede recoger la llave desde %1.</translation>
    </message>
    <message>
        <source>This booking is over. You can still drop off the key.</source>
        <extracomment>On the guest&apos;s page.</extracomment>
        <translation>Esta reserva ha terminado. Aún puede devolver la llave.</translation>
    </message>
    <message>
        <source>Type this code at the box:</source>
        <extracomment>Above a guest&apos;s code.</extracomment>
        <translation>Escriba este código en la caja:</translation>
    </message>
    <message>
        <source>QR code: hold it to the reader of the box</source>
        <extracomment>For screen readers.</extracomment>
        <translation>Código QR: acérquelo al lector de la caja</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Field: a telephone number to call.</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Secret for checking signatures, shown only now:</source>
        <extracomment>Above a secret.</extracomment>
        <translation>Secreto para comprobar firmas, mostrado solo ahora:</translation>
    </message>
    <message>
        <source>Send a test</source>
        <extracomment>Button.</extracomment>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Last messages</source>
        <extracomment>Heading of the list of what was sent.</extracomment>
        <translation>Últimos mensajes</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Button.</extracomment>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>New webhook</source>
        <extracomment>Button: to the form.</extracomment>
        <translation>Nuevo webhook</translation>
    </message>
    <message>
        <source>The hub tells no other server.</source>
        <extracomment>In place of the list of webhooks.</extracomment>
        <translation>El hub no avisa a ningún otro servidor.</translation>
    </message>
    <message>
        <source>The hub stops speaking with it and its emergency codes end. If it was stolen, change the codes and badges that it knew. To put another in its place, add the new box and choose this one under In place of.</source>
        <extracomment>Before a box is taken out of the hub.</extracomment>
        <translation>El hub deja de hablar con ella y sus códigos de emergencia terminan. Si la robaron, cambie los códigos y tarjetas que conocía. Para poner otra en su lugar, añada la caja nueva y elija esta en En lugar de.</translation>
    </message>
    <message>
        <source>The box opens it within a minute or not at all. It never opens while nobody stands before it.</source>
        <extracomment>Before a bin is opened from afar.</extracomment>
        <translation>La caja la abre en un minuto o no la abre. Nunca abre sin nadie delante.</translation>
    </message>
    <message>
        <source>Make new recovery codes?</source>
        <extracomment>Question before new codes on paper are made.</extracomment>
        <translation>¿Crear nuevos códigos de recuperación?</translation>
    </message>
    <message>
        <source>The old ones stop working. The new ones are shown once.</source>
        <extracomment>Before new codes on paper are made.</extracomment>
        <translation>Los viejos dejan de funcionar. Los nuevos se muestran una vez.</translation>
    </message>
    <message>
        <source>They may take it.</source>
        <extracomment>Why a box gives somebody a key.</extracomment>
        <translation>Puede cogerla.</translation>
    </message>
    <message>
        <source>There is no permission for this person and key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>No hay permiso para esta persona y esta llave.</translation>
    </message>
    <message>
        <source>They may see where it is, and take nothing.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Puede ver dónde está, sin coger nada.</translation>
    </message>
    <message>
        <source>The permission has not begun yet.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>El permiso aún no ha empezado.</translation>
    </message>
    <message>
        <source>The permission has ended.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>El permiso ha terminado.</translation>
    </message>
    <message>
        <source>The permission holds at other hours.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>El permiso vale a otras horas.</translation>
    </message>
    <message>
        <source>The box is not sure of the time.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>La caja no está segura de la hora.</translation>
    </message>
    <message>
        <source>The box is closed now.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>La caja está cerrada ahora.</translation>
    </message>
    <message>
        <source>Somebody has the key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Alguien tiene la llave.</translation>
    </message>
    <message>
        <source>The key is not in this box.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>La llave no está en esta caja.</translation>
    </message>
    <message>
        <source>Its bin is out of use.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Su casilla está fuera de uso.</translation>
    </message>
    <message>
        <source>This person is blocked.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Esta persona está bloqueada.</translation>
    </message>
    <message>
        <source>The box does not know this person.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>La caja no conoce a esta persona.</translation>
    </message>
    <message>
        <source>The box does not know this key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>La caja no conoce esta llave.</translation>
    </message>
    <message>
        <source>This box was not set up yet.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Esta caja aún no está puesta en marcha.</translation>
    </message>
    <message>
        <source>a code by text message</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>un código por mensaje de texto</translation>
    </message>
    <message>
        <source>a PIN</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>un PIN</translation>
    </message>
    <message>
        <source>the authenticator app</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>la aplicación de autenticación</translation>
    </message>
    <message>
        <source>a badge</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>una tarjeta</translation>
    </message>
    <message>
        <source>Beside a code or number it asks for one of these: %1.</source>
        <extracomment>What a box asks for beside a code: one of the list %1.</extracomment>
        <translation>Además de un código o un número, pide una de estas cosas: %1.</translation>
    </message>
    <message>
        <source>A key is due soon</source>
        <extracomment>What happened: the key is to be back soon.</extracomment>
        <translation>Una llave vence pronto</translation>
    </message>
    <message>
        <source>A badge is not used</source>
        <extracomment>What happened: nobody came with this badge for long.</extracomment>
        <translation>Una tarjeta no se usa</translation>
    </message>
    <message>
        <source>A fob where it should not be</source>
        <extracomment>What happened: a fob moved or was shown that should be elsewhere.</extracomment>
        <translation>Una ficha donde no debería estar</translation>
    </message>
    <message>
        <source>Door closed again</source>
        <extracomment>What happened.</extracomment>
        <translation>Puerta cerrada de nuevo</translation>
    </message>
    <message>
        <source>Case closed again</source>
        <extracomment>What happened: the case of a box is closed again.</extracomment>
        <translation>Carcasa cerrada de nuevo</translation>
    </message>
    <message>
        <source>A box cannot open its bins</source>
        <extracomment>What happened: the box has no line to the part that opens its bins.</extracomment>
        <translation>Una caja no puede abrir sus casillas</translation>
    </message>
    <message>
        <source>A box can open its bins again</source>
        <extracomment>What happened.</extracomment>
        <translation>Una caja puede abrir de nuevo sus casillas</translation>
    </message>
    <message>
        <source>PIN, app and badge taken away</source>
        <extracomment>What happened: what a person had set up was taken away.</extracomment>
        <translation>PIN, aplicación y tarjeta quitados</translation>
    </message>
    <message>
        <source>An alert began</source>
        <extracomment>What happened.</extracomment>
        <translation>Empezó una alerta</translation>
    </message>
    <message>
        <source>An alert is over</source>
        <extracomment>What happened.</extracomment>
        <translation>Terminó una alerta</translation>
    </message>
    <message>
        <source>You are in the other organisation now. Its name stands at the top.</source>
        <extracomment>Said once after somebody went from one of their organisations to another.</extracomment>
        <translation>Ahora está en la otra organización. Su nombre está arriba.</translation>
    </message>
    <message>
        <source>Such as 10m, 2h or 3d; 0m is at once. Leave it empty for what is usual.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Como 10m, 2h o 3d; 0m es enseguida. Déjelo vacío para lo habitual.</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>Chip beside the organisation that somebody is looking at.</extracomment>
        <translation>Está aquí</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>Title of the page with the organisations that somebody belongs to.</extracomment>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>What you see and do here is in the organisation whose name stands at the top.</source>
        <extracomment>Below &quot;Organisations&quot;.</extracomment>
        <translation>Lo que ve y hace aquí es de la organización cuyo nombre está arriba.</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button beside an organisation: see and change that one from now on.</extracomment>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>It is switched off: nothing is sent there. To switch it on, change and save it.</source>
        <extracomment>Above a webhook that gets nothing.</extracomment>
        <translation>Está desactivado: no se le envía nada. Para activarlo, cámbielo y guárdelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <extracomment>How often it was tried to send a message.</extracomment>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try:</source>
        <extracomment>Before a time: when a message is sent once more.</extracomment>
        <translation>Próximo intento:</translation>
    </message>
    <message>
        <source>This hub sends no codes. An app on your phone makes them, and you need one to sign in.</source>
        <extracomment>Below the title, to somebody who signs in for the first time.</extracomment>
        <translation>Este hub no envía códigos. Los crea una aplicación en su teléfono, y necesita una para entrar.</translation>
    </message>
    <message>
        <source>This hub sends neither text messages nor e-mails. Codes for signing in come from the app alone; keep recovery codes on paper. Boxes ask for a PIN, the app or a badge.</source>
        <extracomment>Above the settings of a hub that nobody has given a way to send messages.</extracomment>
        <translation>Este hub no envía ni mensajes de texto ni correos. Los códigos para entrar vienen solo de la aplicación; guarde códigos de recuperación en papel. Las cajas piden un PIN, la aplicación o una tarjeta.</translation>
    </message>
    <message>
        <source>The box had no connection for too long.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>La caja estuvo demasiado tiempo sin conexión.</translation>
    </message>
    <message>
        <source>Somebody presses the button on its screen</source>
        <extracomment>How a box makes sure that somebody stands before it.</extracomment>
        <translation>Alguien pulsa el botón de su pantalla</translation>
    </message>
    <message>
        <source>Now somebody has to press the button on the screen of the box.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>Ahora alguien tiene que pulsar el botón en la pantalla de la caja.</translation>
    </message>
    <message>
        <source>Whoever stands at the box tells you three digits. Type them here.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>Quien está ante la caja le dice tres cifras. Escríbalas aquí.</translation>
    </message>
    <message>
        <source>Your PIN does not work at %1: it was set before. Set it again, and it works at all boxes.</source>
        <extracomment>Warning over the form for one&apos;s PIN; the names of boxes that were added after it was set.</extracomment>
        <translation>Su PIN no vale aquí: %1. Se puso antes. Póngalo de nuevo y valdrá en todas las cajas.</translation>
    </message>
    <message>
        <source>Not at %1. Only a PIN that is set anew gets there.</source>
        <extracomment>Below PIN; the names of boxes that were added after it was set.</extracomment>
        <translation>Aquí no: %1. Solo llega un PIN que se ponga de nuevo.</translation>
    </message>
    <message>
        <source>The screen shows other digits.</source>
        <extracomment>Three digits that a box shows were typed wrong.</extracomment>
        <translation>La pantalla muestra otras cifras.</translation>
    </message>
    <message>
        <source>Digits on its screen</source>
        <extracomment>Field: three digits that the screen of a box shows.</extracomment>
        <translation>Cifras en su pantalla</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button: a bin opens if the digits are right.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Your details are changed.</source>
        <extracomment>Said once after somebody changed their name, language, number or address.</extracomment>
        <translation>Sus datos han cambiado.</translation>
    </message>
    <message>
        <source>The link is on its way to the new address. Open it there to go on.</source>
        <extracomment>Said once after a link was mailed to somebody&apos;s new address.</extracomment>
        <translation>El enlace va de camino a la dirección nueva. Ábralo allí para seguir.</translation>
    </message>
    <message>
        <source>Of these pages, and of what we write to you.</source>
        <extracomment>Below the field for one&apos;s own language.</extracomment>
        <translation>De estas páginas y de lo que le escribimos.</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>Title: name, language, mobile number and e-mail address of whoever is signed in.</extracomment>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Change my mobile number</source>
        <extracomment>Title.</extracomment>
        <translation>Cambiar mi número de móvil</translation>
    </message>
    <message>
        <source>A code goes to the new number. Once you typed it here, the number is yours and you are signed out everywhere else.</source>
        <extracomment>Below &quot;Change my mobile number&quot;.</extracomment>
        <translation>Un código va al número nuevo. Cuando lo escriba aquí, el número es suyo y sale de todos los demás sitios.</translation>
    </message>
    <message>
        <source>We sent it to %1.</source>
        <extracomment>Above the field for the code that went to a new mobile number. The number is never told in full.</extracomment>
        <translation>Lo enviamos a %1.</translation>
    </message>
    <message>
        <source>Change my e-mail address</source>
        <extracomment>Title.</extracomment>
        <translation>Cambiar mi correo electrónico</translation>
    </message>
    <message>
        <source>A link goes to the new address. The old one stays until you opened that link, within 30 minutes, and confirmed it.</source>
        <extracomment>Below &quot;Change my e-mail address&quot;.</extracomment>
        <translation>Un enlace va a la dirección nueva. La anterior sigue hasta que abra ese enlace, antes de 30 minutos, y lo confirme.</translation>
    </message>
    <message>
        <source>Change your e-mail address to %1?</source>
        <extracomment>Title: the question behind a mailed link. %1 is an e-mail address.</extracomment>
        <translation>¿Cambiar su correo electrónico a %1?</translation>
    </message>
    <message>
        <source>You sign in with it from now on. You are signed out everywhere else.</source>
        <extracomment>Below the question whether an e-mail address is to be changed.</extracomment>
        <translation>Desde ahora entra con él. Sale de todos los demás sitios.</translation>
    </message>
    <message>
        <source>It stays as it is: this hub sends no text messages to prove a new one.</source>
        <extracomment>Beside a mobile number that cannot be changed.</extracomment>
        <translation>Sigue como está: este hub no envía mensajes de texto para comprobar uno nuevo.</translation>
    </message>
    <message>
        <source>It stays as it is: this hub sends no e-mails to prove a new one.</source>
        <extracomment>Beside an e-mail address that cannot be changed.</extracomment>
        <translation>Sigue como está: este hub no envía correos para comprobar uno nuevo.</translation>
    </message>
    <message>
        <source>How boxes know you is kept under People, by your site team.</source>
        <extracomment>Below one&apos;s own mobile number and e-mail address, which are for signing in.</extracomment>
        <translation>Cómo le conocen las cajas está en Personas; lo lleva su equipo.</translation>
    </message>
    <message>
        <source>Your name, language, mobile number and e-mail address.</source>
        <extracomment>What is on the page &quot;Your details&quot;.</extracomment>
        <translation>Su nombre, idioma, número de móvil y correo electrónico.</translation>
    </message>
    <message>
        <source>With + and the country. Codes for signing in go there. Leave it empty to have none.</source>
        <extracomment>Below the field for one&apos;s own mobile number.</extracomment>
        <translation>Con + y el país. Allí llegan los códigos para entrar. Déjelo vacío para no tener ninguno.</translation>
    </message>
</context>
</TS>
