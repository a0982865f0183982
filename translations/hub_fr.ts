<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Console</name>
    <message>
        <source>The permission had ended at the hub, but the box had no line and did not know. It acted on what it knew.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>L’autorisation était déjà finie au hub, mais le coffret n’avait pas de connexion et ne le savait pas. Il a agi selon ce qu’il savait.</translation>
    </message>
    <message>
        <source>Two boxes tell of this key what cannot both be true. The next time a box sees its fob, that counts.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>Deux coffrets disent de cette clé ce qui ne peut pas être vrai à la fois. Le prochain coffret qui verra son jeton aura raison.</translation>
    </message>
    <message>
        <source>The box was put back from a copy, or there are two of it. Both records are kept. Look at the box itself.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>Le coffret a été remis en place à partir d’une copie, ou il existe en double. Les deux journaux sont gardés. Regardez le coffret lui-même.</translation>
    </message>
    <message>
        <source>A key is elsewhere than was meant. Nothing is lost: its place is written down as the box saw it.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>Une clé est ailleurs que prévu. Rien n’est perdu : sa place est notée telle que le coffret l’a vue.</translation>
    </message>
    <message>
        <source>A fob that the hub does not know lies in a bin. Add it to a key, or take it out.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>Un jeton que le hub ne connaît pas est dans un casier. Ajoutez-le à une clé ou retirez-le.</translation>
    </message>
    <message>
        <source>The hub was put back from a backup, and this box knows something newer. What was taken away stays away unless you say otherwise.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>Le hub a été rétabli à partir d’une sauvegarde, et ce coffret sait quelque chose de plus récent. Ce qui était retiré le reste, sauf si vous dites le contraire.</translation>
    </message>
    <message>
        <source>A key was taken after the permission had ended</source>
        <extracomment>What happened: a key was taken by somebody whose permission had ended.</extracomment>
        <translation>Une clé a été prise après la fin de l’autorisation</translation>
    </message>
    <message>
        <source>A key is in two places at once</source>
        <extracomment>What happened: hub and box disagree.</extracomment>
        <translation>Une clé est à deux endroits à la fois</translation>
    </message>
    <message>
        <source>A box tells another story than before</source>
        <extracomment>What happened: the record of a box was copied or put back.</extracomment>
        <translation>Un coffret raconte autre chose qu’avant</translation>
    </message>
    <message>
        <source>A key is in another bin than was meant</source>
        <extracomment>Title of a case.</extracomment>
        <translation>Une clé est dans un autre casier que prévu</translation>
    </message>
    <message>
        <source>An unknown fob</source>
        <extracomment>Title of a case: a fob that the hub does not know.</extracomment>
        <translation>Un jeton inconnu</translation>
    </message>
    <message>
        <source>A box knows more than the backup</source>
        <extracomment>Title of a case.</extracomment>
        <translation>Un coffret en sait plus que la sauvegarde</translation>
    </message>
    <message>
        <source>Permission had ended</source>
        <extracomment>Chip beside what happened: the box acted on an older version.</extracomment>
        <translation>L’autorisation était finie</translation>
    </message>
    <message>
        <source>Over now</source>
        <extracomment>Of an alert whose cause is gone.</extracomment>
        <translation>Terminé maintenant</translation>
    </message>
    <message>
        <source>Still so</source>
        <extracomment>Of an alert.</extracomment>
        <translation>Toujours le cas</translation>
    </message>
    <message>
        <source>Messages cannot be sent</source>
        <extracomment>Chip beside a rule whose messages are not sent.</extracomment>
        <translation>Les messages ne peuvent pas être envoyés</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Of a case that nobody has closed.</extracomment>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Of a case.
----------
Heading of a part of a form: when a box is closed on certain days.</extracomment>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>To come</source>
        <extracomment>Of a booking.</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Now running</source>
        <extracomment>Of a booking.</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Tab and chip: bookings that have ended.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Of a booking.</extracomment>
        <translation>Annulée</translation>
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
        <translation>Huit lettres, par exemple BCDF-GHJK. Il vaut dix minutes.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of something that is not there.</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column and field: the name of a person or thing.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What its screen shows, such as Harbour House lobby.</source>
        <extracomment>Below the field for the name of a box.</extracomment>
        <translation>Ce que montre son écran, par exemple « Hall de la Maison du Port ».</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Field: the name of the building or yard where a box hangs.</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>In place of</source>
        <extracomment>Field of the form that joins a box: one that it stands in for.</extracomment>
        <translation>À la place de</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>1 an</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of something that never ends.</extracomment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Field: days of the week.</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Earlier than the beginning means the next morning.</source>
        <extracomment>Below the field for the end of a shift.</extracomment>
        <translation>Plus tôt que le début veut dire le lendemain matin.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Number of the site team</source>
        <extracomment>Field: the number that the screen tells people to call.</extracomment>
        <translation>Numéro de l’équipe du site</translation>
    </message>
    <message>
        <source>Languages on the screen</source>
        <extracomment>Field: which languages a box offers.</extracomment>
        <translation>Langues à l’écran</translation>
    </message>
    <message>
        <source>Without a line, let guests in for</source>
        <extracomment>Question: how long a box without a line lets guests in.</extracomment>
        <translation>Sans connexion, laisser passer les clients pendant</translation>
    </message>
    <message>
        <source>Drop-offs and emergency codes always work.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Rendre une clé et les codes d’urgence marchent toujours.</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <extracomment>Field: reasons that people choose from.</extracomment>
        <translation>Motifs au choix</translation>
    </message>
    <message>
        <source>One a line, such as Showing. For keys that ask for a reason.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Un par ligne, par exemple « Visite ». Pour les clés qui demandent un motif.</translation>
    </message>
    <message>
        <source>People may link a badge at the box</source>
        <extracomment>Check box.</extracomment>
        <translation>On peut associer un badge au coffret</translation>
    </message>
    <message>
        <source>Drop off without saying who</source>
        <extracomment>Check box.</extracomment>
        <translation>Rendre sans dire qui l’on est</translation>
    </message>
    <message>
        <source>Hours for pick-ups</source>
        <extracomment>Heading of a part of a form: when keys may be picked up.</extracomment>
        <translation>Heures de retrait</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Field of a rule: hours in which nobody is woken.
----------
Column and field: the beginning of a time.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Column and field: the end of a time.</extracomment>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>As any other</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>Comme les autres</translation>
    </message>
    <message>
        <source>Nothing is put in</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>Rien n’y est mis</translation>
    </message>
    <message>
        <source>Out of use: nothing in, nothing out</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>Hors service : rien n’entre, rien ne sort</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column: whether a bin is used like others.</extracomment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field: a few words of one&apos;s own.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Somebody reads you three digits from its screen</source>
        <extracomment>How a box makes sure that somebody stands before it.</extracomment>
        <translation>Quelqu’un vous lit trois chiffres sur son écran</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>Column: the number of a bin.</extracomment>
        <translation>Casier</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <extracomment>Question: how a box makes sure that somebody stands before it.</extracomment>
        <translation>Qui est là ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field: why.</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Add a box</source>
        <extracomment>Button: goes on to the words that are compared.
----------
Link and button: to the page that joins a box to the hub.</extracomment>
        <translation>Ajouter un coffret</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on to the next step.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>On the new box, choose Join a hub. Type the code from its screen here.</source>
        <extracomment>On the page that joins a box.</extracomment>
        <translation>Sur le nouveau coffret, choisissez « Rejoindre un hub ». Tapez ici le code de son écran.</translation>
    </message>
    <message>
        <source>The words match: add this box</source>
        <extracomment>Button: the four words are alike, the box is joined.</extracomment>
        <translation>Les mots sont les mêmes : ajouter ce coffret</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Button and title: settings of a box, of the hub.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that keeps what is in a form.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Bin %1</source>
        <extracomment>Title of a form; a number.
----------
A bin and its number.</extracomment>
        <translation>Casier %1</translation>
    </message>
    <message>
        <source>Let %1 go?</source>
        <extracomment>Question; the name of a box.</extracomment>
        <translation>Retirer %1 du hub ?</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>Button: a box no longer belongs to the hub.</extracomment>
        <translation>Retirer du hub</translation>
    </message>
    <message>
        <source>Open a bin</source>
        <extracomment>Button: to the page that opens a bin from afar.</extracomment>
        <translation>Ouvrir un casier</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Button.</extracomment>
        <translation>Ouvrir maintenant</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Button: to the form for a new key.</extracomment>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>Button: to the form for a new person.</extracomment>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Give a permission</source>
        <extracomment>Button: to the form that says who may take which key.</extracomment>
        <translation>Donner une autorisation</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Tab and chip: a key that is in a box.</extracomment>
        <translation>Dedans</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>Of a bin without a key.</extracomment>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Tab and chip: a key that somebody has.</extracomment>
        <translation>Dehors</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>Of a bin with a key that belongs elsewhere.</extracomment>
        <translation>Autre clé</translation>
    </message>
    <message>
        <source>Out of order</source>
        <extracomment>Of a bin that does not open or shut.</extracomment>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>Pas sûre</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>Pas réglée</translation>
    </message>
    <message>
        <source>At any time</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>State of a bin that is opened from afar, with what to do next.
----------
Of a box and a change.</extracomment>
        <translation>En route</translation>
    </message>
    <message>
        <source>The box is being asked. It answers within a minute or not at all.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>Le coffret est interrogé. Il répond en une minute ou pas du tout.</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <extracomment>State of a bin that is opened from afar.</extracomment>
        <translation>Attend quelqu’un</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>State of a bin that was opened from afar.</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>The bin is open. What happens there is in the activity.</source>
        <extracomment>About a bin that was opened from afar.</extracomment>
        <translation>Le casier est ouvert. Ce qui s’y passe est dans l’activité.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <extracomment>State of a bin that was to be opened from afar.</extracomment>
        <translation>Pas ouvert</translation>
    </message>
    <message>
        <source>The box did not open it: somebody was using it, or its page says what is wrong.</source>
        <extracomment>About a bin that was to be opened from afar.</extracomment>
        <translation>Le coffret ne l’a pas ouvert : quelqu’un l’utilisait, ou sa page dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Nobody was there in time, so the bin stays shut. Try again, or use a booking code.</source>
        <extracomment>About a bin that was to be opened from afar.</extracomment>
        <translation>Personne n’était là à temps, le casier reste fermé. Réessayez, ou utilisez un code de réservation.</translation>
    </message>
    <message>
        <source>Print it anew</source>
        <extracomment>Of an emergency sheet.</extracomment>
        <translation>À réimprimer</translation>
    </message>
    <message>
        <source>Still right</source>
        <extracomment>Of an emergency sheet.</extracomment>
        <translation>Toujours juste</translation>
    </message>
    <message>
        <source>All bins</source>
        <extracomment>What an emergency code opens.</extracomment>
        <translation>Tous les casiers</translation>
    </message>
    <message>
        <source>Forgotten your password?</source>
        <extracomment>Link below the sign-in form.
----------
Title.</extracomment>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <extracomment>Link below a form for somebody who is not signed in.</extracomment>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>A key is late</source>
        <extracomment>What happened: the key should be back and is not.</extracomment>
        <translation>Une clé est en retard</translation>
    </message>
    <message>
        <source>A box has no power</source>
        <extracomment>What happened: a box runs on its battery.</extracomment>
        <translation>Un coffret n’a plus de courant</translation>
    </message>
    <message>
        <source>A box has no line</source>
        <extracomment>What happened: the hub hears nothing from a box.</extracomment>
        <translation>Un coffret n’a pas de connexion</translation>
    </message>
    <message>
        <source>A battery is low</source>
        <extracomment>What happened.</extracomment>
        <translation>Une batterie est faible</translation>
    </message>
    <message>
        <source>A door stands open</source>
        <extracomment>What happened.</extracomment>
        <translation>Une porte est ouverte</translation>
    </message>
    <message>
        <source>A door was opened with nobody at the box</source>
        <extracomment>What happened: with nobody signed in.</extracomment>
        <translation>Une porte a été ouverte sans personne au coffret</translation>
    </message>
    <message>
        <source>A box was tampered with</source>
        <extracomment>What happened: somebody tries to take the box off the wall.</extracomment>
        <translation>On a touché à un coffret</translation>
    </message>
    <message>
        <source>A box has known nothing new for long</source>
        <extracomment>What happened.</extracomment>
        <translation>Un coffret n’a rien appris de nouveau depuis longtemps</translation>
    </message>
    <message>
        <source>Many wrong codes at a box</source>
        <extracomment>What happened: many wrong codes.</extracomment>
        <translation>Beaucoup de codes faux à un coffret</translation>
    </message>
    <message>
        <source>Picked up</source>
        <extracomment>What happened.</extracomment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Dropped off</source>
        <extracomment>What happened.</extracomment>
        <translation>Rendue</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>What happened: a key was given to somebody else away from the box.</extracomment>
        <translation>Remise à quelqu’un</translation>
    </message>
    <message>
        <source>Dropped off at another box</source>
        <extracomment>What happened: a key came back to a box where it does not belong.</extracomment>
        <translation>Rendue à un autre coffret</translation>
    </message>
    <message>
        <source>Not as meant: look at it</source>
        <extracomment>What happened: something else than was meant.</extracomment>
        <translation>Pas comme prévu : à regarder</translation>
    </message>
    <message>
        <source>Booking made</source>
        <extracomment>What happened.</extracomment>
        <translation>Réservation faite</translation>
    </message>
    <message>
        <source>Booking changed</source>
        <extracomment>What happened.</extracomment>
        <translation>Réservation changée</translation>
    </message>
    <message>
        <source>Booking taken back</source>
        <extracomment>What happened.</extracomment>
        <translation>Réservation annulée</translation>
    </message>
    <message>
        <source>Permission given</source>
        <extracomment>What happened.</extracomment>
        <translation>Autorisation donnée</translation>
    </message>
    <message>
        <source>Permission changed</source>
        <extracomment>What happened.</extracomment>
        <translation>Autorisation changée</translation>
    </message>
    <message>
        <source>Permission taken back</source>
        <extracomment>What happened.</extracomment>
        <translation>Autorisation retirée</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What happened: a box did not let somebody.</extracomment>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Recognised</source>
        <extracomment>What happened.</extracomment>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Line is back</source>
        <extracomment>What happened: the line is back.</extracomment>
        <translation>La connexion est revenue</translation>
    </message>
    <message>
        <source>Power is back</source>
        <extracomment>What happened.</extracomment>
        <translation>Le courant est revenu</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <extracomment>What happened: the clock of a box is wrong.</extracomment>
        <translation>Une horloge est fausse</translation>
    </message>
    <message>
        <source>Box started</source>
        <extracomment>What happened.</extracomment>
        <translation>Coffret démarré</translation>
    </message>
    <message>
        <source>Box switched off</source>
        <extracomment>What happened.</extracomment>
        <translation>Coffret éteint</translation>
    </message>
    <message>
        <source>PIN, app or badge set</source>
        <extracomment>What happened: a person set a PIN, an app or a badge.</extracomment>
        <translation>PIN, appli ou badge défini</translation>
    </message>
    <message>
        <source>Uses keys</source>
        <extracomment>Access level.</extracomment>
        <translation>Utilise des clés</translation>
    </message>
    <message>
        <source>Sees only their own keys and security.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Ne voit que ses propres clés et sa sécurité.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>Access level.</extracomment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Sees keymap and activity, and changes nothing.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Voit le plan des clés et l’activité, et ne change rien.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>Access level.</extracomment>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Also bookings, and opening a bin from afar.</source>
        <extracomment>About the access level.</extracomment>
        <translation>En plus : réservations, et ouvrir un casier à distance.</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Access level.</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Also people, keys, permissions and alerts.</source>
        <extracomment>About the access level.</extracomment>
        <translation>En plus : personnes, clés, autorisations et alertes.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Access level.</extracomment>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Also boxes, members and emergency sheets.</source>
        <extracomment>About the access level.</extracomment>
        <translation>En plus : coffrets, membres et fiches d’urgence.</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Access level.
----------
Field of a key: the person whose it is.</extracomment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Everything.</source>
        <extracomment>About the access level.</extracomment>
        <translation>Tout.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <extracomment>Below a field that was left empty.</extracomment>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <extracomment>Below a field with too much in it.</extracomment>
        <translation>C’est trop long. Raccourcissez.</translation>
    </message>
    <message>
        <source>Use up to 60 visible characters on one line.</source>
        <extracomment>Below a field for a name.</extracomment>
        <translation>Utilisez jusqu’à 60 caractères visibles sur une ligne.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Look at it again.</source>
        <extracomment>Below a field for an e-mail address.</extracomment>
        <translation>Ce n’est pas une adresse e-mail. Vérifiez-la.</translation>
    </message>
    <message>
        <source>Write the number with + and the country, such as +44 7700 900142.</source>
        <extracomment>Below a field for a telephone number.</extracomment>
        <translation>Écrivez le numéro avec + et le pays, par exemple +44 7700 900142.</translation>
    </message>
    <message>
        <source>There is no such time. Look at it again.</source>
        <extracomment>Below a field for a date or a time.</extracomment>
        <translation>Cette heure n’existe pas. Vérifiez-la.</translation>
    </message>
    <message>
        <source>The end is not after the beginning. Change one of them.</source>
        <extracomment>Below a field for the end of something.</extracomment>
        <translation>La fin n’est pas après le début. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>This is in use already. Choose another.</source>
        <extracomment>Below a field whose value has to be the only one of its kind.</extracomment>
        <translation>C’est déjà pris. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>This is not there any more. Choose another.</source>
        <extracomment>Below a field with a choice.</extracomment>
        <translation>Cela n’existe plus. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>That did not work. Check what you typed and try again.</source>
        <extracomment>Over a form with a password or a code.</extracomment>
        <translation>Cela n’a pas marché. Vérifiez ce que vous avez tapé et réessayez.</translation>
    </message>
    <message>
        <source>This code or link is over. Ask for a new one.</source>
        <extracomment>Over a form with a code.</extracomment>
        <translation>Ce code ou ce lien n’est plus valable. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Too many tries. Wait some minutes and try again.</source>
        <extracomment>Over a form with a password or a code.</extracomment>
        <translation>Trop d’essais. Attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>Utilisez au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Use at least one letter and one number.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>Utilisez au moins une lettre et un chiffre.</translation>
    </message>
    <message>
        <source>Everybody tries this one first. Choose another.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>Tout le monde essaie celui-ci d’abord. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The two are not alike. Type both again.</source>
        <extracomment>Below the field in which a new password is typed again.</extracomment>
        <translation>Les deux ne sont pas pareils. Tapez-les de nouveau.</translation>
    </message>
    <message>
        <source>This PIN has the wrong number of digits.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>Ce PIN n’a pas le bon nombre de chiffres.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>Ce PIN est trop facile à deviner. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another booking has this key at that time. Choose another time or key.</source>
        <extracomment>Over the form of a booking.</extracomment>
        <translation>Une autre réservation a cette clé à ce moment. Choisissez une autre heure ou une autre clé.</translation>
    </message>
    <message>
        <source>Use an https address that is reachable from the internet.</source>
        <extracomment>Below the field for a web address.</extracomment>
        <translation>Utilisez une adresse https joignable depuis Internet.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is it CSV in UTF-8?</source>
        <extracomment>Below the field for a file.</extracomment>
        <translation>Ce fichier ne peut pas être lu. Est-ce un CSV en UTF-8 ?</translation>
    </message>
    <message>
        <source>The hub could not save this. Nothing was changed; try again.</source>
        <extracomment>Over a form that could not be saved.</extracomment>
        <translation>Le hub n’a pas pu l’enregistrer. Rien n’a changé ; réessayez.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Title of the first page after signing in.</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Keymap</source>
        <extracomment>Title of the page that shows every bin and every key at a glance.</extracomment>
        <translation>Plan des clés</translation>
    </message>
    <message>
        <source>Bookings</source>
        <extracomment>Title of the page with the times for which keys are promised.</extracomment>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of the page with all keys.</extracomment>
        <translation>Clés</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Title of the page with everybody who may use the boxes.</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>Title of the page that says who may take which key.</extracomment>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Boxes</source>
        <extracomment>Title of the page with all key boxes.</extracomment>
        <translation>Coffrets</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page that tells what happened.</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>How many alerts are open; also the title of their page.</extracomment>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>Title of the page with what somebody should look into.</extracomment>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>Title of the page for days without power or internet.</extracomment>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Title of the page with everything about signing in and picking up.</extracomment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Saved. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after a form was sent.</extracomment>
        <translation>Enregistré. Chaque coffret connecté l’apprend en une minute.</translation>
    </message>
    <message>
        <source>Removed. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after something was removed.</extracomment>
        <translation>Supprimé. Chaque coffret connecté l’apprend en une minute.</translation>
    </message>
    <message>
        <source>The message is on its way.</source>
        <extracomment>Said once after a message was sent.</extracomment>
        <translation>Le message est en route.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <extracomment>Said once on the sign-in page.</extracomment>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>Your password is changed. At your next sign-in we ask for a code.</source>
        <extracomment>Said once after the password was changed.</extracomment>
        <translation>Votre mot de passe a changé. À la prochaine connexion, nous demandons un code.</translation>
    </message>
    <message>
        <source>Your PIN is set. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after a PIN was set.</extracomment>
        <translation>Votre PIN est défini. Chaque coffret connecté l’apprend en une minute.</translation>
    </message>
    <message>
        <source>A new code is on its way.</source>
        <extracomment>Said once on the page that asks for a code.</extracomment>
        <translation>Un nouveau code est en route.</translation>
    </message>
    <message>
        <source>The box belongs to this hub now.</source>
        <extracomment>Said once after a box was joined to the hub.</extracomment>
        <translation>Le coffret appartient maintenant à ce hub.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <extracomment>Said once after a case was closed.</extracomment>
        <translation>Le cas est fermé.</translation>
    </message>
    <message>
        <source>The booking is taken back. Below you see which boxes know it.</source>
        <extracomment>Said once after a booking was ended by hand.</extracomment>
        <translation>La réservation est annulée. Vous voyez ci-dessous quels coffrets le savent.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at it and change it again.</source>
        <extracomment>Said once when two people changed the same thing.</extracomment>
        <translation>Quelqu’un d’autre l’a changé entre-temps. Regardez et changez-le de nouveau.</translation>
    </message>
    <message>
        <source>The box has no line now, so nothing was opened. Use a booking code instead.</source>
        <extracomment>Said once when a bin was to be opened from afar.</extracomment>
        <translation>Le coffret n’a pas de connexion, rien n’a été ouvert. Utilisez plutôt un code de réservation.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Link to the next part of a list; also the phone&apos;s menu of all pages.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab: all keys.</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Column: which key box.</extracomment>
        <translation>Coffret</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Column: which key is in a bin or belongs there.</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Field: a person.
----------
Title of a form.</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>How somebody is told.</extracomment>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <extracomment>How somebody is told.</extracomment>
        <translation>Par SMS</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Field of a rule: what has to happen.
----------
Column: at which times.</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For longer than</source>
        <extracomment>Field of a rule: how long something has to last before anybody is told.</extracomment>
        <translation>Plus longtemps que</translation>
    </message>
    <message>
        <source>Tell</source>
        <extracomment>Field of a rule: who is told.</extracomment>
        <translation>Prévenir</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Column: by which way a message goes.</extracomment>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Tell when it is over, too</source>
        <extracomment>Check box of a rule.</extracomment>
        <translation>Prévenir aussi quand c’est fini</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>Heading of a part of a rule: hours in which nobody is woken.</extracomment>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>What was it?</source>
        <extracomment>Field of a case: what was found out.</extracomment>
        <translation>Qu’est-ce que c’était ?</translation>
    </message>
    <message>
        <source>4 digits</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>4 chiffres</translation>
    </message>
    <message>
        <source>6 digits (recommended)</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>6 chiffres (conseillé)</translation>
    </message>
    <message>
        <source>8 digits</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>8 chiffres</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <extracomment>Field: the name of the company or house.</extracomment>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the list of languages below the sign-in form.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>PINs have</source>
        <extracomment>Field: how long PINs are.</extracomment>
        <translation>Les PIN ont</translation>
    </message>
    <message>
        <source>Passwords of at least 15 characters</source>
        <extracomment>Check box.</extracomment>
        <translation>Mots de passe d’au moins 15 caractères</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Field: an e-mail address.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>A link to set a password goes there.</source>
        <extracomment>Below the field for a new member&apos;s address.</extracomment>
        <translation>Un lien pour choisir un mot de passe y est envoyé.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <extracomment>Field: a telephone number.</extracomment>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>Access level</source>
        <extracomment>Column and field: what a member may do in the console.</extracomment>
        <translation>Niveau d’accès</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>What a program may do.</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read, and make bookings</source>
        <extracomment>What a program may do.</extracomment>
        <translation>Lire et faire des réservations</translation>
    </message>
    <message>
        <source>Read and change everything that you may</source>
        <extracomment>What a program may do.</extracomment>
        <translation>Lire et changer tout ce que vous pouvez changer</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>How long a program&apos;s key lives.</extracomment>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>Which program uses it.</source>
        <extracomment>Below the field for the name of a program&apos;s key.</extracomment>
        <translation>Quel programme l’utilise.</translation>
    </message>
    <message>
        <source>May do</source>
        <extracomment>Column: what a program may do.</extracomment>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Column: when something stops.</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>Field: a web address.</extracomment>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Tells of</source>
        <extracomment>Of a webhook: of what it tells.</extracomment>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what happened.</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Field: a file.</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with one line of headings. Nothing is taken in before you have seen the report.</source>
        <extracomment>Below the field for a file.</extracomment>
        <translation>CSV en UTF-8 avec une ligne de titres. Rien n’est repris avant que vous ayez vu le rapport.</translation>
    </message>
    <message>
        <source>Only try it, and report</source>
        <extracomment>Check box: the import only reports.</extracomment>
        <translation>Seulement essayer, et rendre compte</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: to the question whether the thing on this page goes.</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Question before something is removed: its name.</extracomment>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Title of a form: who is told of what.</extracomment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Nobody is told of it any more.</source>
        <extracomment>Before a rule is removed.</extracomment>
        <translation>Plus personne n’en est prévenu.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <extracomment>Title and button of a form.</extracomment>
        <translation>Fermer le cas</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>Title of a form: settings for everybody.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Title of a form: somebody who may sign in.</extracomment>
        <translation>Membre</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once, and their tokens end. As a person with keys they stay.</source>
        <extracomment>Before a member is removed.</extracomment>
        <translation>La personne est déconnectée partout tout de suite et ses jetons d’accès prennent fin. Avec ses clés, elle reste.</translation>
    </message>
    <message>
        <source>New token</source>
        <extracomment>Button: to the form for a program&apos;s key.</extracomment>
        <translation>Nouveau jeton d’accès</translation>
    </message>
    <message>
        <source>Make the token</source>
        <extracomment>Button: makes a key for a program.</extracomment>
        <translation>Créer le jeton d’accès</translation>
    </message>
    <message>
        <source>Webhook</source>
        <extracomment>Title of the page of one web address.</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Messages that are still waiting for it are dropped.</source>
        <extracomment>Before a webhook is removed.</extracomment>
        <translation>Les messages qui l’attendent encore sont abandonnés.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Title: takes in lists of people and keys.</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>Button: takes a file in.</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>Chip beside the session that somebody is using now.</extracomment>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>Your login is open to anyone who learns your password. Keep the code switched on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>Votre connexion est ouverte à quiconque apprend votre mot de passe. Gardez le code activé.</translation>
    </message>
    <message>
        <source>Switched off, anyone who knows your mobile number has access to your keys. Keep it on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>Désactivé, quiconque connaît votre numéro de mobile a accès à vos clés. Gardez-le activé.</translation>
    </message>
    <message>
        <source>Switched off, anyone who knows your visitor&apos;s mobile number has access to your keys. Keep it on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>Désactivé, quiconque connaît le numéro de mobile de votre visiteur a accès à vos clés. Gardez-le activé.</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Of a code, PIN, app or badge that somebody has.</extracomment>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Name, time zone, length of PINs.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Nom, fuseau horaire, longueur des PIN.</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>Title of the page with everybody who may sign in to the console.</extracomment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Who may sign in here, and what they may do.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Qui peut se connecter ici, et avec quels droits.</translation>
    </message>
    <message>
        <source>Take in lists of people and keys.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Reprendre des listes de personnes et de clés.</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Title of the page with text messages and e-mails that were sent.</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Text messages and e-mails that were sent or wait.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>SMS et e-mails envoyés ou en attente.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <extracomment>Title: web addresses that the hub tells what happens.</extracomment>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Other servers that are told what happens.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>D’autres serveurs qui apprennent ce qui se passe.</translation>
    </message>
    <message>
        <source>API tokens</source>
        <extracomment>Title: keys for programs that speak with the hub.</extracomment>
        <translation>Jetons d’accès (API)</translation>
    </message>
    <message>
        <source>Programs that may speak with this hub.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Programmes qui peuvent parler avec ce hub.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <extracomment>Title of the record of everything done in the console.</extracomment>
        <translation>Qui a changé quoi</translation>
    </message>
    <message>
        <source>Everything that was done in the console.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>Tout ce qui a été fait dans la console.</translation>
    </message>
    <message>
        <source>With a code</source>
        <extracomment>Of a member&apos;s login.</extracomment>
        <translation>Avec un code</translation>
    </message>
    <message>
        <source>Password only</source>
        <extracomment>Of a member&apos;s login.</extracomment>
        <translation>Mot de passe seul</translation>
    </message>
    <message>
        <source>Invited</source>
        <extracomment>Of a member who has not set a password yet.</extracomment>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How many messages are still to be sent; also a chip.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Of a message.</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>Of a message.</extracomment>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>How many messages could not be sent; also a chip.</extracomment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Text message</source>
        <extracomment>How a message is sent.</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>Title of the page for everything that went wrong at the hub itself.</extracomment>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>The hub could not do it. Nothing was changed; try again in a minute.</source>
        <extracomment>About it.</extracomment>
        <translation>Le hub n’a pas pu le faire. Rien n’a changé ; réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The hub did not understand that</source>
        <extracomment>Title.</extracomment>
        <translation>Le hub n’a pas compris</translation>
    </message>
    <message>
        <source>The page may be too old. Load it again and repeat what you did.</source>
        <extracomment>About it.</extracomment>
        <translation>La page est peut-être trop vieille. Rechargez-la et recommencez.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <extracomment>Title: somebody asks for what they may not do.</extracomment>
        <translation>Vous n’avez pas ce droit</translation>
    </message>
    <message>
        <source>Your access level does not reach that far. Ask your administrator.</source>
        <extracomment>About it.</extracomment>
        <translation>Votre niveau d’accès ne va pas jusque-là. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <extracomment>Title.</extracomment>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <source>It was removed, or the link is not complete.</source>
        <extracomment>About it.</extracomment>
        <translation>Cela a été supprimé, ou le lien n’est pas complet.</translation>
    </message>
    <message>
        <source>That was too much at once</source>
        <extracomment>Title.</extracomment>
        <translation>C’était trop à la fois</translation>
    </message>
    <message>
        <source>The file or text is larger than the hub takes. Send it in parts.</source>
        <extracomment>About it.</extracomment>
        <translation>Le fichier ou le texte est plus grand que ce que le hub accepte. Envoyez-le en parties.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <extracomment>Title.</extracomment>
        <translation>Trop d’essais</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <extracomment>About it.</extracomment>
        <translation>Attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>The hub is busy</source>
        <extracomment>Title.</extracomment>
        <translation>Le hub est occupé</translation>
    </message>
    <message>
        <source>Try again in a minute. The boxes go on working meanwhile.</source>
        <extracomment>About it.</extracomment>
        <translation>Réessayez dans une minute. Les coffrets continuent de marcher.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <extracomment>Link.</extracomment>
        <translation>Vers l’aperçu</translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Two people together</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>Deux personnes ensemble</translation>
    </message>
    <message>
        <source>Three people together</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>Trois personnes ensemble</translation>
    </message>
    <message>
        <source>Never an address: the name is shown on screens and in messages.</source>
        <extracomment>Below the field for a key&apos;s name.</extracomment>
        <translation>Jamais d’adresse : le nom est montré sur des écrans et dans des messages.</translation>
    </message>
    <message>
        <source>Fob</source>
        <extracomment>Column and field: the number of the tag on a key.</extracomment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>The number that the reader tells, such as 04 A1 B2 C3 D4 E5 03.</source>
        <extracomment>Below the field for a fob&apos;s number.</extracomment>
        <translation>Le numéro que donne le lecteur, par exemple 04 A1 B2 C3 D4 E5 03.</translation>
    </message>
    <message>
        <source>Home box</source>
        <extracomment>Field: the box in which a key belongs.</extracomment>
        <translation>Coffret d’attache</translation>
    </message>
    <message>
        <source>Home bin</source>
        <extracomment>Field: the bin in which a key belongs.</extracomment>
        <translation>Casier d’attache</translation>
    </message>
    <message>
        <source>Leave it empty for any free bin.</source>
        <extracomment>Below the field for a bin.</extracomment>
        <translation>Laissez vide pour n’importe quel casier libre.</translation>
    </message>
    <message>
        <source>May come back to any box</source>
        <extracomment>Check box.</extracomment>
        <translation>Peut revenir à n’importe quel coffret</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Column: the groups that somebody is in; also the title of the page of groups.</extracomment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>May be out for</source>
        <extracomment>Field: after which time a key is late.</extracomment>
        <translation>Peut être dehors pendant</translation>
    </message>
    <message>
        <source>Such as 90m, 8h or 3d. Leave it empty for as long as the permission lasts.</source>
        <extracomment>Below a field for a span of time.</extracomment>
        <translation>Par exemple 90m, 8h ou 3d. Laissez vide pour la durée de l’autorisation.</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Heading of a part of a form: what is asked of who takes a key.</extracomment>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Taken by</source>
        <extracomment>Field.</extracomment>
        <translation>Prise par</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <extracomment>Check box.</extracomment>
        <translation>Demander un motif</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <extracomment>Field: what the box asks somebody to type.</extracomment>
        <translation>Demander un numéro</translation>
    </message>
    <message>
        <source>What the screen asks for, such as Work order number.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Ce que l’écran demande, par exemple « Numéro de commande ».</translation>
    </message>
    <message>
        <source>A badge is not enough alone</source>
        <extracomment>Check box.</extracomment>
        <translation>Un badge seul ne suffit pas</translation>
    </message>
    <message>
        <source>High security</source>
        <extracomment>Check box.</extracomment>
        <translation>Haute sécurité</translation>
    </message>
    <message>
        <source>One thing that can be known or copied is never enough, whatever other settings say.</source>
        <extracomment>About that check box.</extracomment>
        <translation>Une seule chose que l’on peut connaître ou copier ne suffit jamais, quels que soient les autres réglages.</translation>
    </message>
    <message>
        <source>A mobile number is enough while no code can be sent</source>
        <extracomment>Check box.</extracomment>
        <translation>Un numéro de mobile suffit tant qu’aucun code ne peut être envoyé</translation>
    </message>
    <message>
        <source>Anyone who knows the number gets the key then. It is written down as weak.</source>
        <extracomment>Warning of that check box.</extracomment>
        <translation>Quiconque connaît le numéro reçoit alors la clé. C’est noté comme faible.</translation>
    </message>
    <message>
        <source>Key code</source>
        <extracomment>Field: the digits that open this key for whoever knows them.</extracomment>
        <translation>Code de la clé</translation>
    </message>
    <message>
        <source>4 to 16 digits. Whoever knows them takes the key, as often as they like, and nobody knows who it was. Use at least 9.</source>
        <extracomment>Warning below that field.</extracomment>
        <translation>4 à 16 chiffres. Qui les connaît prend la clé aussi souvent qu’il veut, et personne ne sait qui c’était. Utilisez-en au moins 9.</translation>
    </message>
    <message>
        <source>See it</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>La voir</translation>
    </message>
    <message>
        <source>Where it is, and take nothing.</source>
        <extracomment>About that.</extracomment>
        <translation>Où elle est, et ne rien prendre.</translation>
    </message>
    <message>
        <source>Take it and bring it back</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>La prendre et la rendre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>La garder</translation>
    </message>
    <message>
        <source>It is not late before the permission ends.</source>
        <extracomment>About that.</extracomment>
        <translation>Elle n’est pas en retard avant la fin de l’autorisation.</translation>
    </message>
    <message>
        <source>As its owner</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>Comme son propriétaire</translation>
    </message>
    <message>
        <source>By the clock at the box. Leave it empty for now.</source>
        <extracomment>Below a field for the beginning of something.</extracomment>
        <translation>À l’heure du coffret. Laissez vide pour maintenant.</translation>
    </message>
    <message>
        <source>Leave it empty for no end. A key can be dropped off later all the same.</source>
        <extracomment>Below a field for the end of something.</extracomment>
        <translation>Laissez vide pour sans fin. Une clé peut quand même être rendue plus tard.</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column: which person or group.</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>May take</source>
        <extracomment>Column: which key or group of keys.</extracomment>
        <translation>Peut prendre</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Column: what exactly is allowed.</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Shifts</source>
        <extracomment>Title of the page with named weekly hours.</extracomment>
        <translation>Plages horaires</translation>
    </message>
    <message>
        <source>Choose none for any hour.</source>
        <extracomment>Below the field for shifts.</extracomment>
        <translation>N’en choisissez aucune pour toute heure.</translation>
    </message>
    <message>
        <source>Further hours</source>
        <extracomment>Heading of a part of a form: further hours of a shift.</extracomment>
        <translation>Autres heures</translation>
    </message>
    <message>
        <source>Guest&apos;s name</source>
        <extracomment>Field: who a booking is for.</extracomment>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>By the clock at the box.</source>
        <extracomment>Below the field for the beginning of a booking.</extracomment>
        <translation>À l’heure du coffret.</translation>
    </message>
    <message>
        <source>The key can be dropped off later all the same.</source>
        <extracomment>Below the field for the end of a booking.</extracomment>
        <translation>La clé peut quand même être rendue plus tard.</translation>
    </message>
    <message>
        <source>Send the code to</source>
        <extracomment>Field: where the code of a booking is sent.</extracomment>
        <translation>Envoyer le code à</translation>
    </message>
    <message>
        <source>An e-mail address or a mobile number. Leave it empty to pass the code on yourself.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Une adresse e-mail ou un numéro de mobile. Laissez vide pour transmettre le code vous-même.</translation>
    </message>
    <message>
        <source>Boxes forget its fob. If the key is in a bin, take it out first.</source>
        <extracomment>Before a key is removed.</extracomment>
        <translation>Les coffrets oublient son jeton. Si la clé est dans un casier, retirez-la d’abord.</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Title of a form.</extracomment>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Boxes with a line heed it within a minute. A box that is offline still lets them in, until it is back or its time is over.</source>
        <extracomment>Before a permission is removed.</extracomment>
        <translation>Les coffrets connectés l’appliquent en une minute. Un coffret hors ligne laisse encore passer, jusqu’à son retour ou la fin de son délai.</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>Title of a form: hours of the week.</extracomment>
        <translation>Plage horaire</translation>
    </message>
    <message>
        <source>Permissions that have no other shift then hold at no hour.</source>
        <extracomment>Before a shift is removed.</extracomment>
        <translation>Les autorisations sans autre plage horaire ne valent alors à aucune heure.</translation>
    </message>
    <message>
        <source>New booking</source>
        <extracomment>Button and title: the form that promises a key to somebody for a time.</extracomment>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>Button.
----------
Button: to the form that promises this key to somebody for a time.</extracomment>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Take back the booking of %1?</source>
        <extracomment>Question; a guest&apos;s name.</extracomment>
        <translation>Annuler la réservation de %1 ?</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button.
----------
Button: to the question whether this booking ends now.</extracomment>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Code and link stop working at every box with a line within a minute. Keys that are out can still be dropped off.</source>
        <extracomment>Before a booking is ended by hand.</extracomment>
        <translation>Le code et le lien cessent de marcher à chaque coffret connecté en une minute. Les clés dehors peuvent encore être rendues.</translation>
    </message>
    <message>
        <source>What would the box decide?</source>
        <extracomment>Title: tells whether a box would give somebody a key.</extracomment>
        <translation>Que déciderait le coffret ?</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button.</extracomment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Nothing moves. You see what the hub says, and what the box says with what it knows now.</source>
        <extracomment>On the page that tells what a box would decide.</extracomment>
        <translation>Rien ne bouge. Vous voyez ce que dit le hub, et ce que dit le coffret avec ce qu’il sait maintenant.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Of a setting that is on.</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>By what the hub knows</source>
        <extracomment>Heading: what the hub would decide.</extracomment>
        <translation>Selon ce que sait le hub</translation>
    </message>
    <message>
        <source>By what the box knows now</source>
        <extracomment>Heading: what a box would decide.</extracomment>
        <translation>Selon ce que sait le coffret maintenant</translation>
    </message>
    <message>
        <source>Gets the key</source>
        <extracomment>A decision.</extracomment>
        <translation>Reçoit la clé</translation>
    </message>
    <message>
        <source>Is refused</source>
        <extracomment>A decision.</extracomment>
        <translation>Est refusé</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field: the password of an account.</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Do not ask on this device for 30 days</source>
        <extracomment>Check box below the field for a code.</extracomment>
        <translation>Ne pas demander sur cet appareil pendant 30 jours</translation>
    </message>
    <message>
        <source>At least 8 characters with a letter and a number.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>Au moins 8 caractères, avec une lettre et un chiffre.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field.</extracomment>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The new password again</source>
        <extracomment>Field.</extracomment>
        <translation>Le nouveau mot de passe encore une fois</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <extracomment>Field of the first page of a new hub: digits and letters that its log shows.</extracomment>
        <translation>Code de mise en service</translation>
    </message>
    <message>
        <source>The hub wrote it into its log when it started.</source>
        <extracomment>Below the field for the set-up code.</extracomment>
        <translation>Le hub l’a écrit dans son journal au démarrage.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Field.</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>With + and the country. Codes for signing in go there.</source>
        <extracomment>Below the field for one&apos;s own mobile number.</extracomment>
        <translation>Avec + et le pays. Les codes de connexion y sont envoyés.</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <extracomment>Choice: a code is asked for after the password.</extracomment>
        <translation>Demander un code</translation>
    </message>
    <message>
        <source>From the authenticator app if you have set one up, otherwise by text message or e-mail.</source>
        <extracomment>Where that code comes from.</extracomment>
        <translation>De l’appli d’authentification si vous en avez une, sinon par SMS ou e-mail.</translation>
    </message>
    <message>
        <source>No code</source>
        <extracomment>Choice: no code is asked for after the password.</extracomment>
        <translation>Pas de code</translation>
    </message>
    <message>
        <source>Anyone who learns your password can sign in as you, and open your boxes.</source>
        <extracomment>What it means to sign in without a code.</extracomment>
        <translation>Quiconque apprend votre mot de passe peut se connecter à votre place et ouvrir vos coffrets.</translation>
    </message>
    <message>
        <source>A code after the password</source>
        <extracomment>Question: which second step follows the password.</extracomment>
        <translation>Un code après le mot de passe</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <extracomment>Choice: what a box asks for.</extracomment>
        <translation>Un code par SMS</translation>
    </message>
    <message>
        <source>A new one each time. While the box has no line it asks for a PIN, the app or a badge.</source>
        <extracomment>About codes by text message.</extracomment>
        <translation>Un nouveau à chaque fois. Sans connexion, le coffret demande un PIN, l’appli ou un badge.</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <extracomment>Choice: nothing is asked for.</extracomment>
        <translation>Rien de plus</translation>
    </message>
    <message>
        <source>My PIN</source>
        <extracomment>Choice: what a box asks for.
----------
Heading: the PIN that somebody types at a box.</extracomment>
        <translation>Mon PIN</translation>
    </message>
    <message>
        <source>Works without a line too.</source>
        <extracomment>About PINs.</extracomment>
        <translation>Marche aussi sans connexion.</translation>
    </message>
    <message>
        <source>Anyone who knows your mobile number or access code has access to your keys.</source>
        <extracomment>Warning of the choice that asks for nothing.</extracomment>
        <translation>Quiconque connaît votre numéro de mobile ou votre code d’accès a accès à vos clés.</translation>
    </message>
    <message>
        <source>My key pick-ups</source>
        <extracomment>Question: what a box asks its owner for.</extracomment>
        <translation>Mes retraits de clés</translation>
    </message>
    <message>
        <source>4 digit PINs</source>
        <extracomment>Choice: what a box asks for.</extracomment>
        <translation>PIN de 4 chiffres</translation>
    </message>
    <message>
        <source>Everybody sets their own and types it instead of a new code. Six digits are safer: see Settings.</source>
        <extracomment>About 4 digit PINs.</extracomment>
        <translation>Chacun choisit le sien et le tape au lieu d’un nouveau code. Six chiffres sont plus sûrs : voir Réglages.</translation>
    </message>
    <message>
        <source>Anyone who knows a visitor&apos;s mobile number or access code has access to your keys.</source>
        <extracomment>Warning of the choice that asks for nothing.</extracomment>
        <translation>Quiconque connaît le numéro de mobile ou le code d’accès d’un visiteur a accès à vos clés.</translation>
    </message>
    <message>
        <source>User key pick-ups</source>
        <extracomment>Question: what a box asks everybody for who takes somebody&apos;s keys.</extracomment>
        <translation>Retraits des utilisateurs</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>Field for a new PIN.</extracomment>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Digits that only you know; not your birthday, not the end of your number.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>Des chiffres que vous seul connaissez ; ni votre anniversaire, ni la fin de votre numéro.</translation>
    </message>
    <message>
        <source>Current password</source>
        <extracomment>Field.</extracomment>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Title and button.</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Type the code</source>
        <extracomment>Title: a second step follows the password.</extracomment>
        <translation>Tapez le code</translation>
    </message>
    <message>
        <source>We sent it to %1. A recovery code works too.</source>
        <extracomment>Above the field for the code that follows the password. The place is never told in full.</extracomment>
        <translation>Nous l’avons envoyé à %1. Un code de secours marche aussi.</translation>
    </message>
    <message>
        <source>Your authenticator app shows it. A recovery code works too.</source>
        <extracomment>Above the field for the code of an authenticator app.</extracomment>
        <translation>Votre appli d’authentification le montre. Un code de secours marche aussi.</translation>
    </message>
    <message>
        <source>Send the link</source>
        <extracomment>Button.</extracomment>
        <translation>Envoyer le lien</translation>
    </message>
    <message>
        <source>If the address has an account here, a link to set a new password goes there.</source>
        <extracomment>Below &quot;Forgotten your password?&quot;. The same whether or not the address is known.</extracomment>
        <translation>Si cette adresse a un compte ici, un lien pour choisir un nouveau mot de passe y est envoyé.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Title.</extracomment>
        <translation>Choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>You are then signed out everywhere.</source>
        <extracomment>Below &quot;Set a new password&quot;.</extracomment>
        <translation>Vous êtes ensuite déconnecté partout.</translation>
    </message>
    <message>
        <source>Welcome. Who looks after this hub?</source>
        <extracomment>Title of the first page of a new hub.</extracomment>
        <translation>Bienvenue. Qui s’occupe de ce hub ?</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button of the first page of a new hub.</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>You become its first administrator. You can invite others later.</source>
        <extracomment>On the first page of a new hub.</extracomment>
        <translation>Vous devenez son premier administrateur. Vous pourrez en inviter d’autres plus tard.</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <extracomment>Title: somebody who is signed in shows a second time who they are.</extracomment>
        <translation>Est-ce bien vous ?</translation>
    </message>
    <message>
        <source>This can open doors, so we ask for a fresh code. We sent it to %1.</source>
        <extracomment>Below &quot;Is it you?&quot;.</extracomment>
        <translation>Cela peut ouvrir des portes, nous demandons donc un nouveau code. Nous l’avons envoyé à %1.</translation>
    </message>
    <message>
        <source>This can open doors, so we ask for a fresh code from your authenticator app.</source>
        <extracomment>Below &quot;Is it you?&quot;.</extracomment>
        <translation>Cela peut ouvrir des portes, nous demandons donc un nouveau code de votre appli d’authentification.</translation>
    </message>
    <message>
        <source>My login</source>
        <extracomment>Heading: how somebody signs in.</extracomment>
        <translation>Ma connexion</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Button: keeps a new PIN.</extracomment>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Change my password</source>
        <extracomment>Title.</extracomment>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button that keeps a new password.</extracomment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>The next time you sign in, we ask for a code as well.</source>
        <extracomment>Below &quot;Change my password&quot;.</extracomment>
        <translation>À votre prochaine connexion, nous demandons aussi un code.</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <extracomment>An app on a phone that makes codes to type.</extracomment>
        <translation>Appli d’authentification</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <extracomment>Of a box that has not spoken with the hub yet.</extracomment>
        <translation>Pas encore de signe</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Of a box that speaks with the hub.</extracomment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline for %1</source>
        <extracomment>Of a box that the hub does not hear: how long.</extracomment>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>Mains</source>
        <extracomment>Of a box with power.</extracomment>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>On battery</source>
        <extracomment>Of a box without power.</extracomment>
        <translation>Sur batterie</translation>
    </message>
    <message>
        <source>On battery, %1 %</source>
        <extracomment>Of a box without power: per cent.</extracomment>
        <translation>Sur batterie, %1 %</translation>
    </message>
    <message>
        <source>Knows it</source>
        <extracomment>Of a box and a change.</extracomment>
        <translation>Le sait</translation>
    </message>
    <message>
        <source>Does not know yet</source>
        <extracomment>Of a box and a change.</extracomment>
        <translation>Ne le sait pas encore</translation>
    </message>
    <message>
        <source>All know it</source>
        <extracomment>Of a change.</extracomment>
        <translation>Tous le savent</translation>
    </message>
    <message>
        <source>%1 of %2 know it</source>
        <extracomment>Of a change: how many boxes have heard of it, and how many there are.</extracomment>
        <translation>%1 sur %2 le savent</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>How many keys should be back and are not; also a chip beside such a key.</extracomment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <extracomment>Of a key: how long it should have been back.</extracomment>
        <translation>En retard de %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Tab and chip: a key of which nobody knows where it is.</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1, bin %2</source>
        <extracomment>Where a key is: the box and the number of the bin.</extracomment>
        <translation>%1, casier %2</translation>
    </message>
    <message>
        <source>Every key</source>
        <extracomment>What a permission is for.</extracomment>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Kind of person.</extracomment>
        <translation>Avec un compte</translation>
    </message>
    <message>
        <source>Has a mobile number or e-mail, gets codes, and may be known by the number at the box.</source>
        <extracomment>About people with an account.</extracomment>
        <translation>A un numéro de mobile ou un e-mail, reçoit des codes, et peut être reconnu par son numéro au coffret.</translation>
    </message>
    <message>
        <source>At the box only</source>
        <extracomment>Kind of person.</extracomment>
        <translation>Au coffret seulement</translation>
    </message>
    <message>
        <source>Has an access code or a badge, and gets no messages.</source>
        <extracomment>About people without an account.</extracomment>
        <translation>A un code d’accès ou un badge, et ne reçoit aucun message.</translation>
    </message>
    <message>
        <source>Takes keys</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>Prend des clés</translation>
    </message>
    <message>
        <source>Staff: sees the keymap at the box</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>Personnel : voit le plan des clés au coffret</translation>
    </message>
    <message>
        <source>Looks after the box</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>S’occupe du coffret</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what kind of person.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>With + and the country, such as +44 7700 900142.</source>
        <extracomment>Below the field for somebody&apos;s mobile number.</extracomment>
        <translation>Avec + et le pays, par exemple +44 7700 900142.</translation>
    </message>
    <message>
        <source>At the box</source>
        <extracomment>Question: what a person may do at a box.</extracomment>
        <translation>Au coffret</translation>
    </message>
    <message>
        <source>Badges</source>
        <extracomment>Field: card numbers.
----------
Cards that a person carries.</extracomment>
        <translation>Badges</translation>
    </message>
    <message>
        <source>One card number a line, as readers print them: 04 A1 B2 C3 D4 E5 03.</source>
        <extracomment>Below the field for badges.</extracomment>
        <translation>Un numéro de carte par ligne, comme les lecteurs l’impriment : 04 A1 B2 C3 D4 E5 03.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Check box.
----------
Chip beside a person whom no box lets take keys.</extracomment>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>No box lets this person take a key. They can still drop keys off.</source>
        <extracomment>About the check box &quot;Blocked&quot;.</extracomment>
        <translation>Aucun coffret ne laisse cette personne prendre une clé. Elle peut encore en rendre.</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Field: digits that somebody types at a box.</extracomment>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Leave it empty and the hub makes one of six digits. Your own may have 4 to 16.</source>
        <extracomment>Below the field for an access code.</extracomment>
        <translation>Laissez vide et le hub en crée un de six chiffres. Le vôtre peut en avoir 4 à 16.</translation>
    </message>
    <message>
        <source>Of people</source>
        <extracomment>Kind of group.</extracomment>
        <translation>De personnes</translation>
    </message>
    <message>
        <source>Of keys</source>
        <extracomment>Kind of group.</extracomment>
        <translation>De clés</translation>
    </message>
    <message>
        <source>In this group</source>
        <extracomment>Field of a group: who or what is in it.</extracomment>
        <translation>Dans ce groupe</translation>
    </message>
    <message>
        <source>Boxes with a line stop knowing this person at once, others when they are back. What happened stays in the activity.</source>
        <extracomment>Before a person is removed.</extracomment>
        <translation>Les coffrets connectés oublient cette personne tout de suite, les autres à leur retour. Ce qui s’est passé reste dans l’activité.</translation>
    </message>
    <message>
        <source>New access code for %1</source>
        <extracomment>Title of a form; somebody&apos;s name.</extracomment>
        <translation>Nouveau code d’accès pour %1</translation>
    </message>
    <message>
        <source>Make the code</source>
        <extracomment>Button.</extracomment>
        <translation>Créer le code</translation>
    </message>
    <message>
        <source>The old code stops working. The new one is shown once.</source>
        <extracomment>On the form for a new access code.</extracomment>
        <translation>L’ancien code cesse de marcher. Le nouveau est montré une fois.</translation>
    </message>
    <message>
        <source>Take back what %1 has set up?</source>
        <extracomment>Question; somebody&apos;s name.</extracomment>
        <translation>Effacer ce que %1 a défini ?</translation>
    </message>
    <message>
        <source>Their PIN, authenticator app and linked badges stop working. They can set up new ones.</source>
        <extracomment>Before PIN, app and badges of a person are removed.</extracomment>
        <translation>Son PIN, son appli d’authentification et ses badges associés cessent de marcher. La personne peut en définir de nouveaux.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Title of a form.</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Its permissions go with it. The people and keys in it stay.</source>
        <extracomment>Before a group is removed.</extracomment>
        <translation>Ses autorisations partent avec lui. Les personnes et les clés qu’il contient restent.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <extracomment>What is in a group.</extracomment>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>Who is in a group.</extracomment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
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
        <translation>Celle du coffret</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until then: a number with its unit.</extracomment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How long since then: a number with its unit.</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>How long since then: less than a minute.</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: applies the filters above a list.</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>A crossed-out cloud marks what happened while the box had no line.</source>
        <extracomment>Above the list of what happened.</extracomment>
        <translation>Un nuage barré marque ce qui s’est passé sans connexion.</translation>
    </message>
    <message>
        <source>Nothing happened, as far as the hub knows.</source>
        <extracomment>In place of the list of what happened.</extracomment>
        <translation>Rien ne s’est passé, pour autant que le hub le sache.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: when something happened.</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>offline, told %1</source>
        <extracomment>Of something that happened while a box had no line: when the hub heard of it.</extracomment>
        <translation>hors ligne, annoncé %1</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>Button: to the form that says who hears of what.</extracomment>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Heading of the alerts that nobody has dealt with.</extracomment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>In place of the list of alerts.</extracomment>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Since %1 (%2)</source>
        <extracomment>When a key was taken, and how long ago.</extracomment>
        <translation>Depuis %1 (%2)</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <extracomment>Button: takes an alert off the list.</extracomment>
        <translation>Je l’ai vue</translation>
    </message>
    <message>
        <source>Who hears of what</source>
        <extracomment>Heading of the rules for alerts.</extracomment>
        <translation>Qui apprend quoi</translation>
    </message>
    <message>
        <source>Nobody is told of anything yet.</source>
        <extracomment>In place of the rules for alerts.</extracomment>
        <translation>Personne n’est encore prévenu de rien.</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <extracomment>Title.</extracomment>
        <translation>Installer une appli d’authentification</translation>
    </message>
    <message>
        <source>Scan this picture with the app.</source>
        <extracomment>First step of setting up an app.</extracomment>
        <translation>Scannez cette image avec l’appli.</translation>
    </message>
    <message>
        <source>QR code for the app</source>
        <extracomment>For screen readers.</extracomment>
        <translation>Code QR pour l’appli</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <extracomment>Above a long text of letters and digits.</extracomment>
        <translation>Ou tapez cette clé dans l’appli :</translation>
    </message>
    <message>
        <source>Type the code that the app shows.</source>
        <extracomment>Second step of setting up an app.</extracomment>
        <translation>Tapez le code que montre l’appli.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>Below a search.</extracomment>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Did</source>
        <extracomment>Column: what somebody did.</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Column: to which thing somebody did something.</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From where</source>
        <extracomment>Column: a network address.</extracomment>
        <translation>D’où</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: to the form that changes the thing on this page.</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>The code</source>
        <extracomment>Heading above the code of a new booking.</extracomment>
        <translation>Le code</translation>
    </message>
    <message>
        <source>The code is shown only now. The link below stays until the booking ends.</source>
        <extracomment>Below the code of a new booking.</extracomment>
        <translation>Le code n’est montré que maintenant. Le lien ci-dessous reste jusqu’à la fin de la réservation.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading of the facts about a person, a key or a box.</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>Where the code of a booking was sent.</extracomment>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a booking whose code was sent to nobody.</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Times are those of the clock at the box. A key can be dropped off late.</source>
        <extracomment>Below the times of a booking.</extracomment>
        <translation>Les heures sont celles du coffret. Une clé peut être rendue en retard.</translation>
    </message>
    <message>
        <source>Link for the guest</source>
        <extracomment>Heading above a web address.</extracomment>
        <translation>Lien pour le client</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <extracomment>For screen readers.</extracomment>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <extracomment>Name of the tabs above the list of bookings, for screen readers.</extracomment>
        <translation>Quelles réservations</translation>
    </message>
    <message>
        <source>Now and to come</source>
        <extracomment>Tab: bookings that are not over.</extracomment>
        <translation>En cours et à venir</translation>
    </message>
    <message>
        <source>There is no booking here.</source>
        <extracomment>In place of the list of bookings.</extracomment>
        <translation>Il n’y a pas de réservation ici.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Column: who the booking is for.</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a key is in or out, a booking is to come or over.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Keys in</source>
        <extracomment>How many keys are in a box.</extracomment>
        <translation>Clés dedans</translation>
    </message>
    <message>
        <source>%1 of %2 bins</source>
        <extracomment>Keys in a box, and how many bins it has.</extracomment>
        <translation>%1 casiers sur %2</translation>
    </message>
    <message>
        <source>Last heard</source>
        <extracomment>When a box last spoke with the hub.</extracomment>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Of a box that never spoke with the hub.</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Knows</source>
        <extracomment>What a box has heard of: everything, or all but a number of changes.</extracomment>
        <translation>Sait</translation>
    </message>
    <message numerus="yes">
        <source>All but %n changes</source>
        <extracomment>What a box has heard of.</extracomment>
        <translation>
            <numerusform>Tout sauf %n changement</numerusform>
            <numerusform>Tout sauf %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, since %1</source>
        <extracomment>What a box has heard of; a time.</extracomment>
        <translation>Tout, depuis %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>What a box has heard of.</extracomment>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>The record of this box does not continue the one the hub holds. Both are kept.</source>
        <extracomment>On the page of a box whose journal forked.</extracomment>
        <translation>Le journal de ce coffret ne continue pas celui du hub. Les deux sont gardés.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of what is known of a box at this moment.</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Lets guests in until</source>
        <extracomment>Until when a box that stays offline trusts what it knows.</extracomment>
        <translation>Laisse passer les clients jusqu’à</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>The journal of a box.</extracomment>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are here</source>
        <extracomment>How much of a box&apos;s journal the hub holds.</extracomment>
        <translation>
            <numerusform>%n entrée est ici</numerusform>
            <numerusform>%n entrées sont ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still at the box</source>
        <extracomment>How much of a box&apos;s journal the hub lacks.</extracomment>
        <translation>
            <numerusform>%n encore au coffret</numerusform>
            <numerusform>%n encore au coffret</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>How right the clock of a box is.</extracomment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Field: the version of a box&apos;s program.</extracomment>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>When a box was joined to the hub, and by whom.</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>Field: when keys may be picked up at a box.</extracomment>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <extracomment>Link and title: the page to print for a day without power or internet.</extracomment>
        <translation>Fiche d’urgence</translation>
    </message>
    <message>
        <source>What happened here</source>
        <extracomment>Link: to the activity of this box.</extracomment>
        <translation>Ce qui s’est passé ici</translation>
    </message>
    <message>
        <source>Replace or let go</source>
        <extracomment>Button: to the page that takes a box out, or puts another in its place.</extracomment>
        <translation>Remplacer ou retirer</translation>
    </message>
    <message>
        <source>Bins</source>
        <extracomment>Heading of the bins of a box.</extracomment>
        <translation>Casiers</translation>
    </message>
    <message>
        <source>There is no box yet.</source>
        <extracomment>In place of the list of boxes.</extracomment>
        <translation>Il n’y a pas encore de coffret.</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>When something happened.</extracomment>
        <translation>S’est passé</translation>
    </message>
    <message>
        <source>Changed at the hub</source>
        <extracomment>When the permission was changed at the hub.</extracomment>
        <translation>Changé au hub</translation>
    </message>
    <message>
        <source>Told to the hub</source>
        <extracomment>When the hub heard of what happened.</extracomment>
        <translation>Annoncé au hub</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <extracomment>Of a case: when, and by whom.</extracomment>
        <translation>Fermé %1 par %2</translation>
    </message>
    <message>
        <source>Here is what hub and boxes disagreed about. What happened at a door counts; somebody should look at the rest.</source>
        <extracomment>At the top of the page of cases.</extracomment>
        <translation>Voici ce sur quoi le hub et les coffrets n’étaient pas d’accord. Ce qui s’est passé à une porte compte ; quelqu’un devrait regarder le reste.</translation>
    </message>
    <message>
        <source>There is nothing to look into.</source>
        <extracomment>In place of the list of cases.</extracomment>
        <translation>Il n’y a rien à regarder.</translation>
    </message>
    <message>
        <source>Which box knows this</source>
        <extracomment>Heading of the list of boxes with what each has heard about the thing on this page.</extracomment>
        <translation>Quel coffret le sait</translation>
    </message>
    <message>
        <source>No box needs to know it.</source>
        <extracomment>In place of the list of boxes, when a thing concerns none.</extracomment>
        <translation>Aucun coffret n’a besoin de le savoir.</translation>
    </message>
    <message>
        <source>Knows since %1 (%2)</source>
        <extracomment>Of a box and a change: time, and how long ago.</extracomment>
        <translation>Le sait depuis %1 (%2)</translation>
    </message>
    <message>
        <source>On its way. The box fetches it within a minute.</source>
        <extracomment>Of a box and a change that it has not fetched yet.</extracomment>
        <translation>En route. Le coffret le prend en une minute.</translation>
    </message>
    <message>
        <source>Not heard from since %1 (%2).</source>
        <extracomment>Of a box that is offline: time, and how long ago.</extracomment>
        <translation>Pas de signe depuis %1 (%2).</translation>
    </message>
    <message>
        <source>Until it is back it acts on what it knew then.</source>
        <extracomment>Of a box that is offline.</extracomment>
        <translation>Jusqu’à son retour, il agit selon ce qu’il savait.</translation>
    </message>
    <message>
        <source>Guests are let in until %1.</source>
        <extracomment>Of a box that is offline: the time at which it stops trusting what it knows.</extracomment>
        <translation>Les clients passent jusqu’à %1.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Time at which a keymap was made.</extracomment>
        <translation>État à %1</translation>
    </message>
    <message>
        <source>The box was last heard %1.</source>
        <extracomment>On the emergency sheet.</extracomment>
        <translation>Le coffret a donné signe pour la dernière fois %1.</translation>
    </message>
    <message>
        <source>This sheet tells which key is where. Lock it away, and shred it when there is a newer one.</source>
        <extracomment>On the emergency sheet.</extracomment>
        <translation>Cette fiche dit quelle clé est où. Gardez-la sous clé et détruisez-la quand il y en a une plus récente.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Whom to call.</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Which key is which</source>
        <extracomment>Heading: key names, fobs and bins.</extracomment>
        <translation>Quelle clé est laquelle</translation>
    </message>
    <message>
        <source>Emergency codes</source>
        <extracomment>Heading: codes that work with nothing.</extracomment>
        <translation>Codes d’urgence</translation>
    </message>
    <message>
        <source>No codes have been made for this sheet.</source>
        <extracomment>In place of emergency codes.</extracomment>
        <translation>Aucun code n’a été créé pour cette fiche.</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>Column: what a code opens.</extracomment>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Heading: instructions.</extracomment>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Is the screen dark? Press the round button below it.</source>
        <extracomment>Instruction.</extracomment>
        <translation>L’écran est noir ? Appuyez sur le bouton rond en dessous.</translation>
    </message>
    <message>
        <source>Touch Help, then Staff, then Emergency code.</source>
        <extracomment>Instruction: words of the box&apos;s own screen.</extracomment>
        <translation>Touchez Aide, puis Personnel, puis Code d’urgence.</translation>
    </message>
    <message>
        <source>Type the code of the bin. Each code works once; cross it out here.</source>
        <extracomment>Instruction.</extracomment>
        <translation>Tapez le code du casier. Chaque code marche une fois ; barrez-le ici.</translation>
    </message>
    <message>
        <source>Write down who took which key, and when.</source>
        <extracomment>Instruction.</extracomment>
        <translation>Notez qui a pris quelle clé, et quand.</translation>
    </message>
    <message>
        <source>When the hub is back, put every key into the bin it came from.</source>
        <extracomment>Instruction.</extracomment>
        <translation>Quand le hub est revenu, remettez chaque clé dans son casier.</translation>
    </message>
    <message>
        <source>Taken by hand</source>
        <extracomment>Caption of an empty table to write in.</extracomment>
        <translation>Pris à la main</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Column of a table to write in: when a key came back.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print a sheet for each box before you need it, and keep it locked away from the box. It works when hub, line and power are gone.</source>
        <extracomment>At the top of the emergency page.</extracomment>
        <translation>Imprimez une fiche par coffret avant d’en avoir besoin, et gardez-la sous clé, loin du coffret. Elle marche sans hub, sans connexion et sans courant.</translation>
    </message>
    <message>
        <source>Printed %1 (%2)</source>
        <extracomment>When a sheet was printed.</extracomment>
        <translation>Imprimée %1 (%2)</translation>
    </message>
    <message>
        <source>Never printed</source>
        <extracomment>Of a sheet.</extracomment>
        <translation>Jamais imprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n keys moved since</source>
        <extracomment>How many keys are elsewhere than on the printed sheet.</extracomment>
        <translation>
            <numerusform>%n clé déplacée depuis</numerusform>
            <numerusform>%n clés déplacées depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>When power or internet fail</source>
        <extracomment>Heading of advice.</extracomment>
        <translation>Sans courant ou sans Internet</translation>
    </message>
    <message>
        <source>No internet: go on as usual. The box knows who may take which key, and tells the hub later.</source>
        <extracomment>Advice.</extracomment>
        <translation>Sans Internet : continuez comme d’habitude. Le coffret sait qui peut prendre quelle clé, et l’annonce au hub plus tard.</translation>
    </message>
    <message>
        <source>No power: the box runs on its battery. If its screen is dark, press the round button.</source>
        <extracomment>Advice.</extracomment>
        <translation>Sans courant : le coffret marche sur batterie. Si l’écran est noir, appuyez sur le bouton rond.</translation>
    </message>
    <message>
        <source>Both: the same, with what the box knew last.</source>
        <extracomment>Advice.</extracomment>
        <translation>Sans les deux : pareil, avec ce que le coffret savait en dernier.</translation>
    </message>
    <message>
        <source>An outage of more than three or four hours: switch the box on only to pick up or drop off.</source>
        <extracomment>Advice.</extracomment>
        <translation>Panne de plus de trois ou quatre heures : n’allumez le coffret que pour retirer ou rendre.</translation>
    </message>
    <message>
        <source>The cabinet key is the last resort. Keep it outside the box, hidden, and with people you name.</source>
        <extracomment>Advice.</extracomment>
        <translation>La clé du coffret est le dernier recours. Gardez-la hors du coffret, cachée, chez des personnes que vous nommez.</translation>
    </message>
    <message>
        <source>For the site team: %1</source>
        <extracomment>A short mark that helps to find an error in the log.</extracomment>
        <translation>Pour l’équipe du site : %1</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <extracomment>Behind the name of a field that need not be filled in.</extracomment>
        <translation>(peut rester vide)</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <extracomment>In place of the choices of a form, when there is nothing to choose from.</extracomment>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Link beside a form&apos;s button: back without a change.</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Nobody and nothing is in this group yet.</source>
        <extracomment>In place of the members of a group.</extracomment>
        <translation>Il n’y a encore personne ni rien dans ce groupe.</translation>
    </message>
    <message>
        <source>Permissions of this group</source>
        <extracomment>Heading of a list.</extracomment>
        <translation>Autorisations de ce groupe</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>In place of a person&apos;s permissions.</extracomment>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <extracomment>Button: to the form for a new group of people or keys.</extracomment>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>There is no group yet. A permission for a group holds for everybody in it.</source>
        <extracomment>In place of the list of groups.</extracomment>
        <translation>Il n’y a pas encore de groupe. Une autorisation pour un groupe vaut pour tous ceux qui y sont.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Heading: what an import did.</extracomment>
        <translation>Rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were taken in.</source>
        <extracomment>Report of an import.</extracomment>
        <translation>
            <numerusform>%n ligne reprise.</numerusform>
            <numerusform>%n lignes reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line in a file.</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>This name looks like an address. Whoever finds the key would know which door it opens.</source>
        <extracomment>On the page of a key.</extracomment>
        <translation>Ce nom ressemble à une adresse. Qui trouve la clé saurait quelle porte elle ouvre.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>Heading on the page of a key.</extracomment>
        <translation>Où elle est</translation>
    </message>
    <message>
        <source>Due %1 (%2)</source>
        <extracomment>When a key should be back: time, and how long until then or since.</extracomment>
        <translation>Attendue %1 (%2)</translation>
    </message>
    <message>
        <source>Boxes tell different stories about this key. Look at it before you rely on this.</source>
        <extracomment>On the page of a key whose place is not sure.</extracomment>
        <translation>Les coffrets disent des choses différentes sur cette clé. Regardez-la avant de vous y fier.</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <extracomment>Button: sends a text message or e-mail to who has this key.</extracomment>
        <translation>Envoyer un rappel</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Where a key belongs.</extracomment>
        <translation>Attache</translation>
    </message>
    <message>
        <source>Any bin</source>
        <extracomment>Of a key that has no bin of its own.</extracomment>
        <translation>N’importe quel casier</translation>
    </message>
    <message>
        <source>May come back to</source>
        <extracomment>Field of a key: to which boxes it may be brought back.</extracomment>
        <translation>Peut revenir à</translation>
    </message>
    <message>
        <source>Any box</source>
        <extracomment>Of a key that may be brought back anywhere.</extracomment>
        <translation>N’importe quel coffret</translation>
    </message>
    <message>
        <source>Its home box only</source>
        <extracomment>Of a key that may be brought back to one box only.</extracomment>
        <translation>Son coffret d’attache seulement</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <extracomment>Heading of the permissions for a key.</extracomment>
        <translation>Qui peut la prendre</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <extracomment>In place of the permissions for a key.</extracomment>
        <translation>Personne encore.</translation>
    </message>
    <message>
        <source>What happened with it</source>
        <extracomment>Link: to the activity of this key.</extracomment>
        <translation>Ce qui s’est passé avec elle</translation>
    </message>
    <message>
        <source>No line to the hub. This is the last map that was seen.</source>
        <extracomment>Banner over a keymap that was kept on the phone.</extracomment>
        <translation>Pas de connexion au hub. Voici le dernier plan qui a été vu.</translation>
    </message>
    <message>
        <source>This box was last heard %1 (%2). Keys may have moved since.</source>
        <extracomment>Over the map of a box that is offline.</extracomment>
        <translation>Ce coffret a donné signe pour la dernière fois %1 (%2). Des clés ont pu bouger depuis.</translation>
    </message>
    <message>
        <source>Keys without a bin</source>
        <extracomment>Heading below the keymap: keys that are out and have no bin of their own, or of which nobody knows.</extracomment>
        <translation>Clés sans casier</translation>
    </message>
    <message>
        <source>The map follows what happens. Without script, load the page again.</source>
        <extracomment>Below the keymap.</extracomment>
        <translation>Le plan suit ce qui se passe. Sans script, rechargez la page.</translation>
    </message>
    <message>
        <source>Which keys</source>
        <extracomment>Name of the tabs above the list of keys, for screen readers.</extracomment>
        <translation>Quelles clés</translation>
    </message>
    <message>
        <source>No key found for &quot;%1&quot;.</source>
        <extracomment>Below a search of keys.</extracomment>
        <translation>Aucune clé trouvée pour « %1 ».</translation>
    </message>
    <message>
        <source>There is no key here.</source>
        <extracomment>In place of a list of keys.</extracomment>
        <translation>Il n’y a pas de clé ici.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column: in which bin of which box, or with whom.</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column: since when.</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Skip to the page</source>
        <extracomment>Hidden link for people without a mouse: jumps over the menu.</extracomment>
        <translation>Aller à la page</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>Name of the menu at the side, for screen readers.</extracomment>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of the menu: ends the session.</extracomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Main pages</source>
        <extracomment>Name of the bar at the bottom of a phone, for screen readers.</extracomment>
        <translation>Pages principales</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <extracomment>Button: to the form for a new member.</extracomment>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>Column: how safe somebody&apos;s login is.</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Column: when somebody was last signed in.</extracomment>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>What each level may do</source>
        <extracomment>Heading of the table of access levels.</extracomment>
        <translation>Ce que chaque niveau peut faire</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <extracomment>In place of a list of messages.</extracomment>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>This hub was put back from a backup. Boxes keep what they know until you have looked at the differences.</source>
        <extracomment>Banner after a restore.</extracomment>
        <translation>Ce hub a été rétabli à partir d’une sauvegarde. Les coffrets gardent ce qu’ils savent jusqu’à ce que vous ayez regardé les différences.</translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <extracomment>Link of the banner after a restore.</extracomment>
        <translation>Regarder les différences</translation>
    </message>
    <message>
        <source>Open bin %1</source>
        <extracomment>Title: a bin is being opened from afar.</extracomment>
        <translation>Ouvrir le casier %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Link: loads the page anew.</extracomment>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>Heading of the list of what to do on a new hub.</extracomment>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Behind a step that has been taken.</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Keys out</source>
        <extracomment>How many keys somebody has.</extracomment>
        <translation>Clés dehors</translation>
    </message>
    <message>
        <source>Late keys</source>
        <extracomment>Heading of the list of keys that should be back.</extracomment>
        <translation>Clés en retard</translation>
    </message>
    <message>
        <source>With %1, due %2</source>
        <extracomment>Who has a late key, and when it should have been back.</extracomment>
        <translation>Chez %1, attendue %2</translation>
    </message>
    <message>
        <source>Parts of the list</source>
        <extracomment>Name of the links to the next and previous part of a list, for screen readers.</extracomment>
        <translation>Parties de la liste</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Link to the part of a list before this one.</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Are these the words on the screen?</source>
        <extracomment>Title: four words are compared with those on the screen of a box.</extracomment>
        <translation>Est-ce que ce sont les mots à l’écran ?</translation>
    </message>
    <message>
        <source>The screen of the box shows four words too. If they differ, another box is trying to get in.</source>
        <extracomment>About the four words.</extracomment>
        <translation>L’écran du coffret montre aussi quatre mots. S’ils diffèrent, un autre coffret essaie d’entrer.</translation>
    </message>
    <message>
        <source>The box shows a code</source>
        <extracomment>Heading: first way to join a box.</extracomment>
        <translation>Le coffret montre un code</translation>
    </message>
    <message>
        <source>Or give the installer a code</source>
        <extracomment>Heading: second way to join a box.</extracomment>
        <translation>Ou donnez un code à l’installateur</translation>
    </message>
    <message>
        <source>Whoever types it at the box joins the box to this hub at once. It works once, for ten minutes.</source>
        <extracomment>About the code for an installer.</extracomment>
        <translation>Qui le tape au coffret l’ajoute tout de suite à ce hub. Il marche une fois, pendant dix minutes.</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <extracomment>Below a code.</extracomment>
        <translation>Il n’est montré que maintenant.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <extracomment>Button: makes a code for an installer.</extracomment>
        <translation>Créer un code</translation>
    </message>
    <message>
        <source>People and groups</source>
        <extracomment>Name of the tabs above the lists of people and groups, for screen readers.</extracomment>
        <translation>Personnes et groupes</translation>
    </message>
    <message>
        <source>Nobody found for &quot;%1&quot;.</source>
        <extracomment>Below a search of people.</extracomment>
        <translation>Personne trouvé pour « %1 ».</translation>
    </message>
    <message>
        <source>Nobody is here yet. Add the people who use your keys.</source>
        <extracomment>In place of the list of people.</extracomment>
        <translation>Il n’y a encore personne. Ajoutez les personnes qui utilisent vos clés.</translation>
    </message>
    <message>
        <source>Try a decision</source>
        <extracomment>Button: to the page that tells what a box would decide now.</extracomment>
        <translation>Essayer une décision</translation>
    </message>
    <message>
        <source>Permissions and shifts</source>
        <extracomment>Name of the tabs above the lists, for screen readers.</extracomment>
        <translation>Autorisations et plages horaires</translation>
    </message>
    <message>
        <source>Nobody may take a key yet.</source>
        <extracomment>In place of the list of permissions.</extracomment>
        <translation>Personne ne peut encore prendre de clé.</translation>
    </message>
    <message>
        <source>Blocked: no box lets this person take a key.</source>
        <extracomment>On the page of a person who was blocked.</extracomment>
        <translation>Bloqué : aucun coffret ne laisse cette personne prendre une clé.</translation>
    </message>
    <message>
        <source>How they show who they are</source>
        <extracomment>Heading of the list of what a person can use at a box: code, PIN, badge.</extracomment>
        <translation>Comment la personne montre qui elle est</translation>
    </message>
    <message>
        <source>New access code</source>
        <extracomment>Button: makes the code by which a person is known at a box.</extracomment>
        <translation>Nouveau code d’accès</translation>
    </message>
    <message>
        <source>Take back PIN, app and badge</source>
        <extracomment>Button: removes what a person has set up for themselves.</extracomment>
        <translation>Effacer PIN, appli et badge</translation>
    </message>
    <message>
        <source>They have no key now.</source>
        <extracomment>In place of the list of keys that a person has.</extracomment>
        <translation>Cette personne n’a pas de clé maintenant.</translation>
    </message>
    <message>
        <source>What they may take</source>
        <extracomment>Heading of a person&apos;s permissions.</extracomment>
        <translation>Ce que cette personne peut prendre</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <extracomment>Codes on paper for the day when the phone is lost.</extracomment>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Each of these codes signs you in once, in place of the code on your phone. Print them and keep them apart from it.</source>
        <extracomment>Above codes on paper.</extracomment>
        <translation>Chacun de ces codes vous connecte une fois, à la place du code sur votre téléphone. Imprimez-les et gardez-les loin de lui.</translation>
    </message>
    <message>
        <source>They are shown only now. Older ones no longer work.</source>
        <extracomment>Below codes on paper.</extracomment>
        <translation>Ils ne sont montrés que maintenant. Les anciens ne marchent plus.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of a search box.</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>Link: to the page that sets up an app.</extracomment>
        <translation>Installer</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>How many codes on paper are not used yet.</extracomment>
        <translation>
            <numerusform>%n reste</numerusform>
            <numerusform>%n restent</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new ones</source>
        <extracomment>Link: makes new codes on paper.</extracomment>
        <translation>En créer de nouveaux</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <extracomment>Heading: what is asked for when keys are picked up.</extracomment>
        <translation>Échange de clés</translation>
    </message>
    <message>
        <source>What a box asks for beside an access code or a mobile number. Booking codes, links, the phone app and badges need nothing more.</source>
        <extracomment>Below &quot;Key exchange&quot;.</extracomment>
        <translation>Ce qu’un coffret demande en plus d’un code d’accès ou d’un numéro de mobile. Les codes de réservation, les liens, l’appli du téléphone et les badges n’exigent rien de plus.</translation>
    </message>
    <message>
        <source>Where I am signed in</source>
        <extracomment>Heading of the list of sessions.</extracomment>
        <translation>Où je suis connecté</translation>
    </message>
    <message>
        <source>last used %1 (%2)</source>
        <extracomment>Of a session: time, and how long ago.</extracomment>
        <translation>dernier usage %1 (%2)</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <extracomment>Button: ends a session elsewhere.</extracomment>
        <translation>Déconnecter là-bas</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <extracomment>Button: ends all sessions but this one.</extracomment>
        <translation>Déconnecter partout ailleurs</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <extracomment>Heading of advice about security.</extracomment>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Keep the extra code switched on, for your login and for pick-ups.</source>
        <extracomment>Advice.</extracomment>
        <translation>Gardez le code supplémentaire activé, pour votre connexion et pour les retraits.</translation>
    </message>
    <message>
        <source>Use a password that you use nowhere else, with letters, numbers and signs.</source>
        <extracomment>Advice.</extracomment>
        <translation>Utilisez un mot de passe que vous n’utilisez nulle part ailleurs, avec des lettres, des chiffres et des signes.</translation>
    </message>
    <message>
        <source>Never write an address on a key or into its name.</source>
        <extracomment>Advice.</extracomment>
        <translation>N’écrivez jamais une adresse sur une clé ou dans son nom.</translation>
    </message>
    <message>
        <source>Keep every box in a place that is watched. It is not built to withstand force.</source>
        <extracomment>Advice.</extracomment>
        <translation>Placez chaque coffret à un endroit surveillé. Il n’est pas fait pour résister à la force.</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <extracomment>Button: to the form for named weekly hours.</extracomment>
        <translation>Ajouter une plage horaire</translation>
    </message>
    <message>
        <source>There is no shift yet. A shift names hours of the week that permissions can use.</source>
        <extracomment>In place of the list of shifts.</extracomment>
        <translation>Il n’y a pas encore de plage horaire. Une plage nomme des heures de la semaine pour les autorisations.</translation>
    </message>
    <message>
        <source>The new token</source>
        <extracomment>Heading above the key for a program.</extracomment>
        <translation>Le nouveau jeton d’accès</translation>
    </message>
    <message>
        <source>Copy it now. It is not shown again.</source>
        <extracomment>Below a secret.</extracomment>
        <translation>Copiez-le maintenant. Il n’est plus montré ensuite.</translation>
    </message>
    <message>
        <source>No program has access.</source>
        <extracomment>In place of the list of tokens.</extracomment>
        <translation>Aucun programme n’a accès.</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>Column: when.</extracomment>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Title of the page that a guest&apos;s link opens.</extracomment>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>You can pick up the key from %1.</source>
        <extracomment>On the guest&apos;s page before the booking begins.</extracomment>
        <translation>Vous pouvez retirer la clé à partir du %1.</translation>
    </message>
    <message>
        <source>This booking is over. You can still drop off the key.</source>
        <extracomment>On the guest&apos;s page.</extracomment>
        <translation>Cette réservation est finie. Vous pouvez encore rendre la clé.</translation>
    </message>
    <message>
        <source>Type this code at the box:</source>
        <extracomment>Above a guest&apos;s code.</extracomment>
        <translation>Tapez ce code au coffret :</translation>
    </message>
    <message>
        <source>QR code: hold it to the reader of the box</source>
        <extracomment>For screen readers.</extracomment>
        <translation>Code QR : présentez-le au lecteur du coffret</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Field: a telephone number to call.</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Secret for checking signatures, shown only now:</source>
        <extracomment>Above a secret.</extracomment>
        <translation>Secret pour vérifier les signatures, montré seulement maintenant :</translation>
    </message>
    <message>
        <source>Send a test</source>
        <extracomment>Button.</extracomment>
        <translation>Envoyer un essai</translation>
    </message>
    <message>
        <source>Last messages</source>
        <extracomment>Heading of the list of what was sent.</extracomment>
        <translation>Derniers messages</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Button.</extracomment>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>New webhook</source>
        <extracomment>Button: to the form.</extracomment>
        <translation>Nouveau webhook</translation>
    </message>
    <message>
        <source>The hub tells no other server.</source>
        <extracomment>In place of the list of webhooks.</extracomment>
        <translation>Le hub ne prévient aucun autre serveur.</translation>
    </message>
    <message>
        <source>The hub stops speaking with it and its emergency codes end. If it was stolen, change the codes and badges that it knew. To put another in its place, add the new box and choose this one under In place of.</source>
        <extracomment>Before a box is taken out of the hub.</extracomment>
        <translation>Le hub ne parle plus avec lui et ses codes d’urgence prennent fin. S’il a été volé, changez les codes et les badges qu’il connaissait. Pour en mettre un autre à sa place, ajoutez le nouveau coffret et choisissez celui-ci sous « À la place de ».</translation>
    </message>
    <message>
        <source>The box opens it within a minute or not at all. It never opens while nobody stands before it.</source>
        <extracomment>Before a bin is opened from afar.</extracomment>
        <translation>Le coffret l’ouvre en une minute ou pas du tout. Il n’ouvre jamais sans personne devant lui.</translation>
    </message>
    <message>
        <source>Make new recovery codes?</source>
        <extracomment>Question before new codes on paper are made.</extracomment>
        <translation>Créer de nouveaux codes de secours ?</translation>
    </message>
    <message>
        <source>The old ones stop working. The new ones are shown once.</source>
        <extracomment>Before new codes on paper are made.</extracomment>
        <translation>Les anciens cessent de marcher. Les nouveaux sont montrés une fois.</translation>
    </message>
    <message>
        <source>They may take it.</source>
        <extracomment>Why a box gives somebody a key.</extracomment>
        <translation>Cette personne peut la prendre.</translation>
    </message>
    <message>
        <source>There is no permission for this person and key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Il n’y a pas d’autorisation pour cette personne et cette clé.</translation>
    </message>
    <message>
        <source>They may see where it is, and take nothing.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>La personne peut voir où elle est, et ne rien prendre.</translation>
    </message>
    <message>
        <source>The permission has not begun yet.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>L’autorisation n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>The permission has ended.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>L’autorisation est finie.</translation>
    </message>
    <message>
        <source>The permission holds at other hours.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>L’autorisation vaut à d’autres heures.</translation>
    </message>
    <message>
        <source>The box is not sure of the time.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Le coffret n’est pas sûr de l’heure.</translation>
    </message>
    <message>
        <source>The box is closed now.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Le coffret est fermé maintenant.</translation>
    </message>
    <message>
        <source>Somebody has the key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Quelqu’un a la clé.</translation>
    </message>
    <message>
        <source>The key is not in this box.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>La clé n’est pas dans ce coffret.</translation>
    </message>
    <message>
        <source>Its bin is out of use.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Son casier est hors service.</translation>
    </message>
    <message>
        <source>This person is blocked.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Cette personne est bloquée.</translation>
    </message>
    <message>
        <source>The box does not know this person.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Le coffret ne connaît pas cette personne.</translation>
    </message>
    <message>
        <source>The box does not know this key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Le coffret ne connaît pas cette clé.</translation>
    </message>
    <message>
        <source>This box was not set up yet.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Ce coffret n’est pas encore mis en service.</translation>
    </message>
    <message>
        <source>a code by text message</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>un code par SMS</translation>
    </message>
    <message>
        <source>a PIN</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>un PIN</translation>
    </message>
    <message>
        <source>the authenticator app</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>l’appli d’authentification</translation>
    </message>
    <message>
        <source>a badge</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>un badge</translation>
    </message>
    <message>
        <source>Beside a code or number it asks for one of these: %1.</source>
        <extracomment>What a box asks for beside a code: one of the list %1.</extracomment>
        <translation>En plus d’un code ou d’un numéro, il demande l’un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>A key is due soon</source>
        <extracomment>What happened: the key is to be back soon.</extracomment>
        <translation>Une clé doit bientôt revenir</translation>
    </message>
    <message>
        <source>A badge is not used</source>
        <extracomment>What happened: nobody came with this badge for long.</extracomment>
        <translation>Un badge n’est pas utilisé</translation>
    </message>
    <message>
        <source>A fob where it should not be</source>
        <extracomment>What happened: a fob moved or was shown that should be elsewhere.</extracomment>
        <translation>Un jeton là où il ne devrait pas être</translation>
    </message>
    <message>
        <source>Door closed again</source>
        <extracomment>What happened.</extracomment>
        <translation>Porte refermée</translation>
    </message>
    <message>
        <source>Case closed again</source>
        <extracomment>What happened: the case of a box is closed again.</extracomment>
        <translation>Enveloppe refermée</translation>
    </message>
    <message>
        <source>A box cannot open its bins</source>
        <extracomment>What happened: the box has no line to the part that opens its bins.</extracomment>
        <translation>Un coffret ne peut pas ouvrir ses casiers</translation>
    </message>
    <message>
        <source>A box can open its bins again</source>
        <extracomment>What happened.</extracomment>
        <translation>Un coffret peut de nouveau ouvrir ses casiers</translation>
    </message>
    <message>
        <source>PIN, app and badge taken away</source>
        <extracomment>What happened: what a person had set up was taken away.</extracomment>
        <translation>PIN, appli et badge effacés</translation>
    </message>
    <message>
        <source>An alert began</source>
        <extracomment>What happened.</extracomment>
        <translation>Une alerte a commencé</translation>
    </message>
    <message>
        <source>An alert is over</source>
        <extracomment>What happened.</extracomment>
        <translation>Une alerte est finie</translation>
    </message>
    <message>
        <source>You are in the other organisation now. Its name stands at the top.</source>
        <extracomment>Said once after somebody went from one of their organisations to another.</extracomment>
        <translation>Vous êtes maintenant dans l’autre organisation. Son nom est en haut.</translation>
    </message>
    <message>
        <source>Such as 10m, 2h or 3d; 0m is at once. Leave it empty for what is usual.</source>
        <extracomment>Below that field.</extracomment>
        <translation>Par exemple 10m, 2h ou 3d ; 0m veut dire tout de suite. Laissez vide pour la durée habituelle.</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>Chip beside the organisation that somebody is looking at.</extracomment>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>Title of the page with the organisations that somebody belongs to.</extracomment>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>What you see and do here is in the organisation whose name stands at the top.</source>
        <extracomment>Below &quot;Organisations&quot;.</extracomment>
        <translation>Ce que vous voyez et faites ici est dans l’organisation dont le nom est en haut.</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button beside an organisation: see and change that one from now on.</extracomment>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>It is switched off: nothing is sent there. To switch it on, change and save it.</source>
        <extracomment>Above a webhook that gets nothing.</extracomment>
        <translation>Il est désactivé : rien n’y est envoyé. Pour le réactiver, changez-le et enregistrez.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <extracomment>How often it was tried to send a message.</extracomment>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try:</source>
        <extracomment>Before a time: when a message is sent once more.</extracomment>
        <translation>Prochain essai :</translation>
    </message>
    <message>
        <source>This hub sends no codes. An app on your phone makes them, and you need one to sign in.</source>
        <extracomment>Below the title, to somebody who signs in for the first time.</extracomment>
        <translation>Ce hub n’envoie pas de codes. Une appli sur votre téléphone les crée, et il vous en faut une pour vous connecter.</translation>
    </message>
    <message>
        <source>This hub sends neither text messages nor e-mails. Codes for signing in come from the app alone; keep recovery codes on paper. Boxes ask for a PIN, the app or a badge.</source>
        <extracomment>Above the settings of a hub that nobody has given a way to send messages.</extracomment>
        <translation>Ce hub n’envoie ni SMS ni e-mails. Les codes de connexion viennent de l’appli seule ; gardez des codes de secours sur papier. Les coffrets demandent un PIN, l’appli ou un badge.</translation>
    </message>
    <message>
        <source>The box had no connection for too long.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>Le coffret est resté trop longtemps sans connexion.</translation>
    </message>
    <message>
        <source>Somebody presses the button on its screen</source>
        <extracomment>How a box makes sure that somebody stands before it.</extracomment>
        <translation>Quelqu’un appuie sur le bouton de son écran</translation>
    </message>
    <message>
        <source>Now somebody has to press the button on the screen of the box.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>Maintenant, quelqu’un doit appuyer sur le bouton de l’écran du coffret.</translation>
    </message>
    <message>
        <source>Whoever stands at the box tells you three digits. Type them here.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>La personne devant le coffret vous dit trois chiffres. Tapez-les ici.</translation>
    </message>
    <message>
        <source>Your PIN does not work at %1: it was set before. Set it again, and it works at all boxes.</source>
        <extracomment>Warning over the form for one&apos;s PIN; the names of boxes that were added after it was set.</extracomment>
        <translation>Votre PIN n’est pas valable ici : %1. Il a été défini avant. Définissez-le de nouveau et il vaudra pour tous les coffrets.</translation>
    </message>
    <message>
        <source>Not at %1. Only a PIN that is set anew gets there.</source>
        <extracomment>Below PIN; the names of boxes that were added after it was set.</extracomment>
        <translation>Pas ici : %1. Seul un PIN défini de nouveau y arrive.</translation>
    </message>
    <message>
        <source>The screen shows other digits.</source>
        <extracomment>Three digits that a box shows were typed wrong.</extracomment>
        <translation>L’écran montre d’autres chiffres.</translation>
    </message>
    <message>
        <source>Digits on its screen</source>
        <extracomment>Field: three digits that the screen of a box shows.</extracomment>
        <translation>Chiffres sur son écran</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button: a bin opens if the digits are right.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Your details are changed.</source>
        <extracomment>Said once after somebody changed their name, language, number or address.</extracomment>
        <translation>Vos coordonnées ont changé.</translation>
    </message>
    <message>
        <source>The link is on its way to the new address. Open it there to go on.</source>
        <extracomment>Said once after a link was mailed to somebody&apos;s new address.</extracomment>
        <translation>Le lien est en route vers la nouvelle adresse. Ouvrez-le là-bas pour continuer.</translation>
    </message>
    <message>
        <source>Of these pages, and of what we write to you.</source>
        <extracomment>Below the field for one&apos;s own language.</extracomment>
        <translation>De ces pages, et de ce que nous vous écrivons.</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>Title: name, language, mobile number and e-mail address of whoever is signed in.</extracomment>
        <translation>Vos coordonnées</translation>
    </message>
    <message>
        <source>Change my mobile number</source>
        <extracomment>Title.</extracomment>
        <translation>Changer mon numéro de mobile</translation>
    </message>
    <message>
        <source>A code goes to the new number. Once you typed it here, the number is yours and you are signed out everywhere else.</source>
        <extracomment>Below &quot;Change my mobile number&quot;.</extracomment>
        <translation>Un code part vers le nouveau numéro. Une fois tapé ici, le numéro est à vous et vous êtes déconnecté partout ailleurs.</translation>
    </message>
    <message>
        <source>We sent it to %1.</source>
        <extracomment>Above the field for the code that went to a new mobile number. The number is never told in full.</extracomment>
        <translation>Nous l’avons envoyé à %1.</translation>
    </message>
    <message>
        <source>Change my e-mail address</source>
        <extracomment>Title.</extracomment>
        <translation>Changer mon adresse e-mail</translation>
    </message>
    <message>
        <source>A link goes to the new address. The old one stays until you opened that link, within 30 minutes, and confirmed it.</source>
        <extracomment>Below &quot;Change my e-mail address&quot;.</extracomment>
        <translation>Un lien part vers la nouvelle adresse. L’ancienne reste jusqu’à ce que vous ouvriez ce lien, dans les 30 minutes, et confirmiez.</translation>
    </message>
    <message>
        <source>Change your e-mail address to %1?</source>
        <extracomment>Title: the question behind a mailed link. %1 is an e-mail address.</extracomment>
        <translation>Changer votre adresse e-mail en %1 ?</translation>
    </message>
    <message>
        <source>You sign in with it from now on. You are signed out everywhere else.</source>
        <extracomment>Below the question whether an e-mail address is to be changed.</extracomment>
        <translation>Vous vous connectez désormais avec elle. Vous êtes déconnecté partout ailleurs.</translation>
    </message>
    <message>
        <source>It stays as it is: this hub sends no text messages to prove a new one.</source>
        <extracomment>Beside a mobile number that cannot be changed.</extracomment>
        <translation>Il reste tel quel : ce hub n’envoie pas de SMS pour en vérifier un nouveau.</translation>
    </message>
    <message>
        <source>It stays as it is: this hub sends no e-mails to prove a new one.</source>
        <extracomment>Beside an e-mail address that cannot be changed.</extracomment>
        <translation>Elle reste telle quelle : ce hub n’envoie pas d’e-mails pour en vérifier une nouvelle.</translation>
    </message>
    <message>
        <source>How boxes know you is kept under People, by your site team.</source>
        <extracomment>Below one&apos;s own mobile number and e-mail address, which are for signing in.</extracomment>
        <translation>Ce que les coffrets savent de vous est sous Personnes ; votre équipe s’en occupe.</translation>
    </message>
    <message>
        <source>Your name, language, mobile number and e-mail address.</source>
        <extracomment>What is on the page &quot;Your details&quot;.</extracomment>
        <translation>Votre nom, langue, numéro de mobile et adresse e-mail.</translation>
    </message>
    <message>
        <source>With + and the country. Codes for signing in go there. Leave it empty to have none.</source>
        <extracomment>Below the field for one&apos;s own mobile number.</extracomment>
        <translation>Avec + et le pays. Les codes de connexion y sont envoyés. Laissez vide pour n’en avoir aucun.</translation>
    </message>
</context>
</TS>
