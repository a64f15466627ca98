<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>wording</name>
        <message>
            <source>&amp;About Missent</source>
            <translation>À &amp;propos de Missent</translation>
        </message>
        <message>
            <source>&amp;All findings</source>
            <translation>&amp;Tous les constats</translation>
        </message>
        <message>
            <source>&amp;Always allow…</source>
            <translation>&amp;Toujours autoriser…</translation>
        </message>
        <message>
            <source>&amp;Clear the filter</source>
            <translation>Supprimer le f&amp;iltre</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Éd&amp;ition</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xporter…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtrer</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>&amp;Intended</source>
            <translation>&amp;Voulu</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>&amp;Mail</source>
            <translation>&amp;Courrier</translation>
        </message>
        <message>
            <source>&amp;Mistake</source>
            <translation>&amp;Erreur</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>&amp;Open a mailbox…</source>
            <translation>Ouvrir une &amp;boîte aux lettres…</translation>
        </message>
        <message>
            <source>&amp;Paste a path</source>
            <translation>Co&amp;ller un chemin</translation>
        </message>
        <message>
            <source>&amp;Pause or go on</source>
            <translation>&amp;Suspendre ou continuer</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>Précéde&amp;nt</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Read, or go on reading</source>
            <translation>&amp;Lire, ou continuer à lire</translation>
        </message>
        <message>
            <source>&amp;Redo the decision</source>
            <translation>&amp;Rétablir la décision</translation>
        </message>
        <message>
            <source>&amp;Save a copy of the case…</source>
            <translation>&amp;Enregistrer une copie de l’affaire…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Paramètres…</translation>
        </message>
        <message>
            <source>&amp;Show text</source>
            <translation>&amp;Afficher le texte</translation>
        </message>
        <message>
            <source>&amp;Undo the decision</source>
            <translation>&amp;Annuler la décision</translation>
        </message>
        <message>
            <source>&amp;Unknown names</source>
            <translation>Noms in&amp;connus</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Welcome page</source>
            <translation>Page d’&amp;accueil</translation>
        </message>
        <message>
            <source>.{extra} was added after the ending</source>
            <translation>.{extra} a été ajouté après l’extension</translation>
        </message>
        <message>
            <source>1a Estimate</source>
            <translation>1a Estimation</translation>
        </message>
        <message>
            <source>1b Discovered</source>
            <translation>1b Découverte</translation>
        </message>
        <message>
            <source>1c Reported to US-CERT</source>
            <translation>1c Signalé à l’US-CERT</translation>
        </message>
        <message>
            <source>1d US-CERT number</source>
            <translation>1d Numéro de l’US-CERT</translation>
        </message>
        <message>
            <source>1e Internal tracking number</source>
            <translation>1e Numéro de suivi interne</translation>
        </message>
        <message>
            <source>1g Type</source>
            <translation>1g Type</translation>
        </message>
        <message>
            <source>1h Cause</source>
            <translation>1h Cause</translation>
        </message>
        <message>
            <source>1i Component</source>
            <translation>1i Composante (Component)</translation>
        </message>
        <message>
            <source>1j Office</source>
            <translation>1j Service</translation>
        </message>
        <message>
            <source>1k, 1l Name</source>
            <translation>1k, 1l Nom</translation>
        </message>
        <message>
            <source>1m Rank, grade and title</source>
            <translation>1m Grade, échelon et titre</translation>
        </message>
        <message>
            <source>1n Duty e-mail</source>
            <translation>1n Adresse électronique de service</translation>
        </message>
        <message>
            <source>1o Duty telephone</source>
            <translation>1o Téléphone de service</translation>
        </message>
        <message>
            <source>1p to 1s Address</source>
            <translation>1p à 1s Adresse</translation>
        </message>
        <message>
            <source>2a Description, up to 150 words</source>
            <translation>2a Description, 150 mots au plus</translation>
        </message>
        <message>
            <source>2b Actions, recurrence, lessons, up to 150 words</source>
            <translation>2b Mesures, récidive, enseignements, 150 mots au plus</translation>
        </message>
        <message>
            <source>3a Number of people by category, each once</source>
            <translation>3a Nombre de personnes par catégorie, chacune une fois</translation>
        </message>
        <message>
            <source>A copy of the case was written to {place}</source>
            <translation>Une copie de l’affaire a été écrite dans {place}</translation>
        </message>
        <message>
            <source>A folder may hold any mixture, whatever its files are named.</source>
            <translation>Un dossier peut contenir n’importe quel mélange, quels que soient les noms des fichiers.</translation>
        </message>
        <message>
            <source>A line of the header is damaged; the other lines were read.</source>
            <translation>Une ligne de l’en-tête est endommagée ; les autres lignes ont été lues.</translation>
        </message>
        <message>
            <source>A link out of the folder was not followed.</source>
            <translation>Un lien qui mène hors du dossier n’a pas été suivi.</translation>
        </message>
        <message>
            <source>A part of this is damaged and could not be read; the rest was read.</source>
            <translation>Une partie de ceci est endommagée et n’a pas pu être lue ; le reste a été lu.</translation>
        </message>
        <message>
            <source>A read receipt of {when} came back: the message reached the wrong address and was opened there</source>
            <translation>Un accusé de lecture du {when} est revenu : le message a atteint la mauvaise adresse et y a été ouvert</translation>
        </message>
        <message>
            <source>A recipient access map for Postfix</source>
            <translation>Une table d’accès des destinataires pour Postfix</translation>
        </message>
        <message>
            <source>A recipient could not be read and is kept as it was written.</source>
            <translation>Un destinataire n’a pas pu être lu ; il est conservé tel qu’il est écrit.</translation>
        </message>
        <message>
            <source>A report of {when} says that delivery was delayed, which is no failure</source>
            <translation>Un rapport du {when} dit que la remise a été retardée, ce qui n’est pas un échec</translation>
        </message>
        <message>
            <source>A report of {when} says that it was delivered</source>
            <translation>Un rapport du {when} dit qu’il a été remis</translation>
        </message>
        <message>
            <source>A report of {when} says that it was not delivered</source>
            <translation>Un rapport du {when} dit qu’il n’a pas été remis</translation>
        </message>
        <message>
            <source>A report of {when} says that it was passed on, and no more</source>
            <translation>Un rapport du {when} dit qu’il a été transmis, et rien de plus</translation>
        </message>
        <message>
            <source>A transport rule for Exchange Online</source>
            <translation>Une règle de transport pour Exchange Online</translation>
        </message>
        <message>
            <source>Actions planned</source>
            <translation>Mesures prévues</translation>
        </message>
        <message>
            <source>Actions taken</source>
            <translation>Mesures prises</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Afghanistan</source>
            <translation>Afghanistan</translation>
        </message>
        <message>
            <source>Against recurrence</source>
            <translation>Contre la récidive</translation>
        </message>
        <message>
            <source>Algeria</source>
            <translation>Algérie</translation>
        </message>
        <message>
            <source>All &amp;domains</source>
            <translation>Tous les do&amp;maines</translation>
        </message>
        <message>
            <source>All domains</source>
            <translation>Tous les domaines</translation>
        </message>
        <message>
            <source>All findings</source>
            <translation>Tous les constats</translation>
        </message>
        <message>
            <source>All recipients:</source>
            <translation>Tous les destinataires :</translation>
        </message>
        <message>
            <source>Also in this mail</source>
            <translation>Aussi dans ce courrier</translation>
        </message>
        <message>
            <source>Always allow</source>
            <translation>Toujours autoriser</translation>
        </message>
        <message>
            <source>Always allowed</source>
            <translation>Toujours autorisé</translation>
        </message>
        <message>
            <source>An address holds hidden characters; it was judged without them.</source>
            <translation>Une adresse contient des caractères cachés ; elle a été jugée sans eux.</translation>
        </message>
        <message>
            <source>Anguilla</source>
            <translation>Anguilla</translation>
        </message>
        <message>
            <source>Antigua and Barbuda</source>
            <translation>Antigua-et-Barbuda</translation>
        </message>
        <message>
            <source>Any bounce</source>
            <translation>Toute non-remise</translation>
        </message>
        <message>
            <source>Any confidence</source>
            <translation>Toute certitude</translation>
        </message>
        <message>
            <source>Any decision</source>
            <translation>Toute décision</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Toute période</translation>
        </message>
        <message>
            <source>Apple Mail</source>
            <translation>Apple Mail</translation>
        </message>
        <message>
            <source>Approximate number of people affected</source>
            <translation>Nombre approximatif de personnes concernées</translation>
        </message>
        <message>
            <source>Approximate number of records</source>
            <translation>Nombre approximatif d’enregistrements</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentine</translation>
        </message>
        <message>
            <source>As filtered now</source>
            <translation>Selon le filtre actuel</translation>
        </message>
        <message>
            <source>As many as suit</source>
            <translation>Autant qu’il convient</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Ascension Island</source>
            <translation>île de l’Ascension</translation>
        </message>
        <message>
            <source>Ask the domain</source>
            <translation>Interroger le domaine</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Interrogation…</translation>
        </message>
        <message>
            <source>At an unknown domain it confirms that the mail matters.</source>
            <translation>Auprès d’un domaine inconnu, cela confirme que le courrier a de l’importance.</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>Attachments:</source>
            <translation>Pièces jointes :</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australie</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Autriche</translation>
        </message>
        <message>
            <source>Autocomplete</source>
            <translation>Saisie automatique</translation>
        </message>
        <message>
            <source>Azerbaijan</source>
            <translation>Azerbaïdjan</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Bangladesh</source>
            <translation>Bangladesh</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Cci</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgique</translation>
        </message>
        <message>
            <source>Belize</source>
            <translation>Belize</translation>
        </message>
        <message>
            <source>Betterbird</source>
            <translation>Betterbird</translation>
        </message>
        <message>
            <source>Bhutan</source>
            <translation>Bhoutan</translation>
        </message>
        <message>
            <source>Bolivia</source>
            <translation>Bolivie</translation>
        </message>
        <message>
            <source>Bounce</source>
            <translation>Non-remise</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brésil</translation>
        </message>
        <message>
            <source>British Columbia</source>
            <translation>Colombie-Britannique</translation>
        </message>
        <message>
            <source>Burundi</source>
            <translation>Burundi</translation>
        </message>
        <message>
            <source>By domain</source>
            <translation>Par domaine</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Cameroun</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Catégories de données</translation>
        </message>
        <message>
            <source>Categories of people</source>
            <translation>Catégories de personnes</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Caused by a cyber incident</source>
            <translation>Causé par un incident informatique</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Certain</source>
            <translation>Certain</translation>
        </message>
        <message>
            <source>Changed on {day}</source>
            <translation>Modifié le {day}</translation>
        </message>
        <message>
            <source>Changed today, {time}</source>
            <translation>Modifié aujourd’hui, {time}</translation>
        </message>
        <message>
            <source>Check the ticked mailboxes</source>
            <translation>Vérifier les boîtes cochées</translation>
        </message>
        <message numerus="yes">
            <source>Check the {n} ticked mailboxes</source>
            <extracomment>Check this mailbox</extracomment>
            <translation>
                <numerusform>Vérifier la {n} boîte cochée</numerusform>
                <numerusform>Vérifier les {n} boîtes cochées</numerusform>
            </translation>
        </message>
        <message>
            <source>China</source>
            <translation>Chine</translation>
        </message>
        <message>
            <source>Choose a finding.</source>
            <translation>Choisissez un constat.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>Choisir un emplacement…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Christmas Island</source>
            <translation>île Christmas</translation>
        </message>
        <message>
            <source>Click a month to see only that month</source>
            <translation>Cliquez sur un mois pour ne voir que ce mois</translation>
        </message>
        <message>
            <source>Clocks run from awareness; some rules count in hours.</source>
            <translation>Les délais courent dès la prise de connaissance ; certaines règles comptent en heures.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Colombie</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <source>Congo</source>
            <translation>Congo</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Coverage and &amp;problems</source>
            <translation>Couverture et &amp;problèmes</translation>
        </message>
        <message>
            <source>Coverage and problems</source>
            <translation>Couverture et problèmes</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Identifiants</translation>
        </message>
        <message>
            <source>Curaçao</source>
            <translation>Curaçao</translation>
        </message>
        <message>
            <source>Côte d'Ivoire</source>
            <translation>Côte d’Ivoire</translation>
        </message>
        <message>
            <source>D&amp;etail</source>
            <translation>&amp;Détail</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Decision on notifying, with the reason and who decided</source>
            <translation>Décision de notifier ou non, avec le motif et la personne qui a décidé</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Déclaration</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danemark</translation>
        </message>
        <message>
            <source>Display name</source>
            <translation>Nom affiché</translation>
        </message>
        <message>
            <source>Djibouti</source>
            <translation>Djibouti</translation>
        </message>
        <message>
            <source>Do not contact the recipient or anyone at that domain unless your officer says so.</source>
            <translation>Ne contactez ni le destinataire ni personne de ce domaine, sauf si votre responsable vous le demande.</translation>
        </message>
        <message>
            <source>Do not contact the recipient or anyone at that domain.</source>
            <translation>Ne contactez ni le destinataire ni personne de ce domaine.</translation>
        </message>
        <message>
            <source>Do not use Recall.</source>
            <translation>N’utilisez pas la fonction de rappel.</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Domains to protect</source>
            <translation>Domaines à protéger</translation>
        </message>
        <message>
            <source>Dominica</source>
            <translation>Dominique</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Terminé avec des problèmes</translation>
        </message>
        <message>
            <source>Draft answers for the ICO report</source>
            <translation>Projet de réponses pour la déclaration à l’ICO</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <source>Drop mailboxes or a folder here</source>
            <translation>Déposez ici des boîtes aux lettres ou un dossier</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Each is another copy, or lost evidence.</source>
            <translation>Chacun de ces gestes crée une copie de plus, ou fait perdre une preuve.</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <translation>Équateur</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Chiffré</translation>
        </message>
        <message>
            <source>Eritrea</source>
            <translation>Érythrée</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonie</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>Éthiopie</translation>
        </message>
        <message>
            <source>Every domain that mail went to or came from, or that is known to autocomplete. Missent cannot know every name; here you can look through all of them.</source>
            <translation>Chaque domaine vers lequel du courrier est parti, d’où il est venu, ou que la saisie automatique connaît. Missent ne peut pas connaître tous les noms ; ici, vous pouvez tous les parcourir.</translation>
        </message>
        <message>
            <source>Every folder that was read, with the messages that count as sent by the owner and their recipients.</source>
            <translation>Chaque dossier lu, avec les messages qui comptent comme envoyés par le titulaire et leurs destinataires.</translation>
        </message>
        <message>
            <source>Every message that was read counts as sent.</source>
            <translation>Chaque message lu compte comme envoyé.</translation>
        </message>
        <message>
            <source>Every recipient of sent mail has an address.</source>
            <translation>Chaque destinataire du courrier envoyé a une adresse.</translation>
        </message>
        <message>
            <source>Everybody at {domain}</source>
            <translation>Tout le monde chez {domain}</translation>
        </message>
        <message>
            <source>Evolution</source>
            <translation>Evolution</translation>
        </message>
        <message>
            <source>Export findings</source>
            <translation>Exporter les constats</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exporter vers</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Fiji</source>
            <translation>Fidji</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Filter by address or subject</source>
            <translation>Filtrer par adresse ou par objet</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Filtrer cette liste</translation>
        </message>
        <message>
            <source>Find mail that went to a mistyped address</source>
            <translation>Trouver le courrier parti vers une adresse mal saisie</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Findings by domain, and lists</source>
            <translation>Constats par domaine, et listes</translation>
        </message>
        <message>
            <source>Findings per month sent</source>
            <translation>Constats par mois d’envoi</translation>
        </message>
        <message>
            <source>Findings per year sent</source>
            <translation>Constats par année d’envoi</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Premier</translation>
        </message>
        <message>
            <source>Fold the timeline</source>
            <translation>Replier la chronologie</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>For personal data in the US Department of Defense. Block numbers as on the form of February 2013.</source>
            <translation>Pour les données personnelles au département de la Défense des États-Unis. Numéros des cases selon le formulaire de février 2013.</translation>
        </message>
        <message>
            <source>For possibly classified or marked mail. Without content.</source>
            <translation>Pour du courrier peut-être classifié ou marqué. Sans contenu.</translation>
        </message>
        <message>
            <source>For programs, with all facts of each reason</source>
            <translation>Pour les programmes, avec tous les faits de chaque raison</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Forms ask for this, and each copy is one more to protect.</source>
            <translation>Les formulaires le demandent, et chaque copie est à protéger elle aussi.</translation>
        </message>
        <message>
            <source>Found in</source>
            <translation>Trouvé dans</translation>
        </message>
        <message>
            <source>Found in damaged data</source>
            <translation>Trouvé dans des données endommagées</translation>
        </message>
        <message>
            <source>Found on this computer</source>
            <translation>Trouvé sur cet ordinateur</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Géorgie</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Allemagne</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Google Takeout</source>
            <translation>Google Takeout</translation>
        </message>
        <message>
            <source>Google takes app passwords, which need 2-Step Verification.</source>
            <translation>Google accepte les mots de passe d’application, qui exigent la validation en deux étapes.</translation>
        </message>
        <message>
            <source>Google takes no passwords of accounts for IMAP, but app passwords (they need 2-Step Verification).</source>
            <translation>Pour IMAP, Google n’accepte pas les mots de passe des comptes, mais les mots de passe d’application (ils exigent la validation en deux étapes).</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Grèce</translation>
        </message>
        <message>
            <source>Greenland</source>
            <translation>Groenland</translation>
        </message>
        <message>
            <source>Header as it was sent</source>
            <translation>En-tête tel qu’il a été envoyé</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>Highest marking, as asserted by the reporter</source>
            <translation>Marquage le plus élevé, selon la personne qui déclare</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>Hong Kong</translation>
        </message>
        <message>
            <source>How it was noticed</source>
            <translation>Comment cela a été remarqué</translation>
        </message>
        <message>
            <source>How to sign in</source>
            <translation>Comment se connecter</translation>
        </message>
        <message>
            <source>I have not forwarded, replied to, recalled or deleted the message</source>
            <translation>Je n’ai ni transféré, ni rappelé, ni supprimé le message, et je n’y ai pas répondu</translation>
        </message>
        <message>
            <source>IMAP is switched off for this account. Switch it on in its settings.</source>
            <translation>IMAP est désactivé pour ce compte. Activez-le dans ses paramètres.</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islande</translation>
        </message>
        <message>
            <source>Identifier (client id) that your IT department registered with the provider</source>
            <translation>Identifiant (client-id) que votre service informatique a enregistré auprès du fournisseur</translation>
        </message>
        <message>
            <source>If not, what was done</source>
            <translation>Sinon, ce qui a été fait</translation>
        </message>
        <message>
            <source>In the browser</source>
            <translation>Dans le navigateur</translation>
        </message>
        <message>
            <source>In the order of the form of the Information Commissioner's Office (United Kingdom).</source>
            <translation>Dans l’ordre du formulaire de l’Information Commissioner’s Office (Royaume-Uni).</translation>
        </message>
        <message>
            <source>In use by {program}. Close {program}, or make a copy.</source>
            <translation>Utilisé par {program}. Fermez {program}, ou faites une copie.</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Inde</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonésie</translation>
        </message>
        <message>
            <source>Intended</source>
            <translation>Voulu</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Iran</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlande</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israël</translation>
        </message>
        <message>
            <source>It could also be meant for {names}</source>
            <translation>Il pourrait aussi s’agir de {names}</translation>
        </message>
        <message>
            <source>It is the practice for spillage.</source>
            <translation>C’est l’usage en cas de fuite d’informations classifiées.</translation>
        </message>
        <message>
            <source>It is the proof.</source>
            <translation>C’est la preuve.</translation>
        </message>
        <message>
            <source>It keeps the record honest.</source>
            <translation>Le dossier reste ainsi sincère.</translation>
        </message>
        <message>
            <source>It limits the harm.</source>
            <translation>Cela limite le dommage.</translation>
        </message>
        <message numerus="yes">
            <source>It seems to have been typed: it stands in {n} conversations.</source>
            <extracomment>It seems to have been typed: it stands in {n} conversation.</extracomment>
            <translation>
                <numerusform>Elle semble avoir été saisie : elle figure dans {n} conversation.</numerusform>
                <numerusform>Elle semble avoir été saisie : elle figure dans {n} conversations.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was deleted after it was sent.</source>
            <translation>Il a été supprimé après l’envoi.</translation>
        </message>
        <message>
            <source>It will not be flagged again in this case. Ctrl+Z takes it back.</source>
            <translation>Cela ne sera plus signalé dans cette affaire. Ctrl+Z l’annule.</translation>
        </message>
        <message>
            <source>It works inside one Exchange organisation only, and draws attention.</source>
            <translation>Elle ne fonctionne qu’au sein d’une même organisation Exchange, et attire l’attention.</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italie</translation>
        </message>
        <message>
            <source>Its list is shown</source>
            <translation>Sa liste est affichée</translation>
        </message>
        <message>
            <source>Its name is not text that this computer can write down. Give a copy of it another name.</source>
            <translation>Son nom n’est pas un texte que cet ordinateur peut écrire. Donnez un autre nom à une copie.</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japon</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordanie</translation>
        </message>
        <message>
            <source>Judged like the others, and counted as sent by nobody.</source>
            <translation>Jugées comme les autres, mais non comptées comme envoyées.</translation>
        </message>
        <message>
            <source>KMail</source>
            <translation>KMail</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Keep the sign-in in this computer's keyring</source>
            <translation>Conserver la connexion dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>Keeps its mail on the server. Read the mail account instead.</source>
            <translation>Garde son courrier sur le serveur. Lisez plutôt le compte de messagerie.</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenya</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>Type de déclaration</translation>
        </message>
        <message>
            <source>Known elsewhere in the file</source>
            <translation>Connu ailleurs dans le fichier</translation>
        </message>
        <message>
            <source>Known to autocomplete</source>
            <translation>Connu de la saisie automatique</translation>
        </message>
        <message>
            <source>Kyrgyzstan</source>
            <translation>Kirghizistan</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language and text size are taken up at the next start; lists go into every new case.</source>
            <translation>La langue et la taille du texte s’appliquent au prochain démarrage ; les listes entrent dans chaque nouvelle affaire.</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Dernier</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>12 derniers mois</translation>
        </message>
        <message numerus="yes">
            <source>Last {n} days</source>
            <extracomment>Last {n} day</extracomment>
            <translation>
                <numerusform>{n} dernier jour</numerusform>
                <numerusform>{n} derniers jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave the message in Sent; keep this report and its hashes; do not tidy folders or compact the mail file.</source>
            <translation>Laissez le message dans les éléments envoyés ; conservez ce rapport et ses empreintes ; ne rangez pas les dossiers et ne compactez pas le fichier de courrier.</translation>
        </message>
        <message>
            <source>Liberia</source>
            <translation>Libéria</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Probabilité</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Probable</translation>
        </message>
        <message>
            <source>Likely consequences</source>
            <translation>Conséquences probables</translation>
        </message>
        <message>
            <source>Linked data of the CASE ontology</source>
            <translation>Données liées selon l’ontologie CASE</translation>
        </message>
        <message>
            <source>Lists of persons</source>
            <translation>Listes de personnes</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Lituanie</translation>
        </message>
        <message>
            <source>Load file for review platforms, with the messages</source>
            <translation>Fichier de chargement pour les plateformes de revue, avec les messages</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher de nouveau</translation>
        </message>
        <message>
            <source>Look for other mail to the same domain.</source>
            <translation>Cherchez d’autre courrier vers le même domaine.</translation>
        </message>
        <message>
            <source>Look through the unknown names</source>
            <translation>Parcourir les noms inconnus</translation>
        </message>
        <message>
            <source>M, I, A · Ctrl+Z takes it back</source>
            <translation>M, I, A · Ctrl+Z annule</translation>
        </message>
        <message>
            <source>Macao</source>
            <translation>Macao</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>Adresse électronique</translation>
        </message>
        <message>
            <source>Mail folder</source>
            <translation>Dossier de courrier</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Serveur de messagerie</translation>
        </message>
        <message>
            <source>Mali</source>
            <translation>Mali</translation>
        </message>
        <message>
            <source>Marking of this report</source>
            <translation>Marquage de cette déclaration</translation>
        </message>
        <message>
            <source>Measures in place before</source>
            <translation>Mesures déjà en place</translation>
        </message>
        <message>
            <source>Message header</source>
            <translation>En-tête du message</translation>
        </message>
        <message>
            <source>Message-ID</source>
            <translation>Message-ID</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Messages that were read, and whose recipients were not judged, for nothing shows that the owner sent them.</source>
            <translation>Messages lus, mais dont les destinataires n’ont pas été jugés, car rien ne montre que le titulaire les a envoyés.</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexique</translation>
        </message>
        <message>
            <source>Microsoft takes no passwords for IMAP. Sign in with: missent accounts add ADDRESS --oauth microsoft --client-id ID</source>
            <translation>Pour IMAP, Microsoft n’accepte aucun mot de passe. Connectez-vous avec : missent accounts add ADDRESS --oauth microsoft --client-id ID</translation>
        </message>
        <message>
            <source>Microsoft takes no passwords: sign in in the browser, with an identifier from your IT department.</source>
            <translation>Microsoft n’accepte aucun mot de passe : connectez-vous dans le navigateur, avec un identifiant de votre service informatique.</translation>
        </message>
        <message>
            <source>Microsoft, Google</source>
            <translation>Microsoft, Google</translation>
        </message>
        <message>
            <source>Missent brings no identifier of its own. Ask your IT department for one.</source>
            <translation>Missent n’apporte pas d’identifiant. Demandez-en un à votre service informatique.</translation>
        </message>
        <message>
            <source>Missent does not read these files yet. Export the mail as mbox, and open that.</source>
            <translation>Missent ne lit pas encore ces fichiers. Exportez le courrier au format mbox et ouvrez-le.</translation>
        </message>
        <message>
            <source>Missent finds e-mail that was already sent to a mistyped domain. It only reads, and calls no network but the mail servers that you name.</source>
            <translation>Missent trouve le courrier déjà envoyé à un domaine mal saisi. Il ne fait que lire, et n’utilise le réseau que pour les serveurs de messagerie que vous nommez.</translation>
        </message>
        <message>
            <source>Missent is not able to assess it.</source>
            <translation>Missent ne peut pas l’évaluer.</translation>
        </message>
        <message>
            <source>Missent looked at every recipient that it could read. It cannot know every name.</source>
            <translation>Missent a examiné chaque destinataire qu’il a pu lire. Il ne peut pas connaître tous les noms.</translation>
        </message>
        <message>
            <source>Missent met a fault of its own at this place; reading went on after it.</source>
            <translation>Missent a rencontré ici une erreur de sa part ; la lecture a continué ensuite.</translation>
        </message>
        <message>
            <source>Missent only reads. Nothing leaves this computer.</source>
            <translation>Missent ne fait que lire. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Missent reads from {host}. It changes nothing there.</source>
            <translation>Missent lit depuis {host}. Il n’y modifie rien.</translation>
        </message>
        <message>
            <source>Missent reads the headers of sent mail, and whole messages only where it has a suspicion. Nothing on the server is changed.</source>
            <translation>Missent lit les en-têtes du courrier envoyé, et des messages entiers seulement en cas de soupçon. Rien n’est modifié sur le serveur.</translation>
        </message>
        <message>
            <source>Missent sends nothing.</source>
            <translation>Missent n’envoie rien.</translation>
        </message>
        <message>
            <source>Mistake</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>More is in the case than is listed here; the exports name all of it.</source>
            <translation>L’affaire contient plus que ce qui figure ici ; les exports nomment tout.</translation>
        </message>
        <message>
            <source>Most providers</source>
            <translation>La plupart des fournisseurs</translation>
        </message>
        <message>
            <source>Mozambique</source>
            <translation>Mozambique</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Namibia</source>
            <translation>Namibie</translation>
        </message>
        <message>
            <source>Nepal</source>
            <translation>Népal</translation>
        </message>
        <message>
            <source>New Outlook</source>
            <translation>Nouvel Outlook</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nouvelle-Zélande</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Première visite ?</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Next step, and whom to ask</source>
            <translation>Étape suivante, et à qui s’adresser</translation>
        </message>
        <message>
            <source>Nicaragua</source>
            <translation>Nicaragua</translation>
        </message>
        <message>
            <source>Niger</source>
            <translation>Niger</translation>
        </message>
        <message>
            <source>No bounce found</source>
            <translation>Aucune non-remise</translation>
        </message>
        <message>
            <source>No bounce found: the folders where bounces arrive were read and none matches. This is not proof of delivery.</source>
            <translation>Aucun message de non-remise trouvé : les dossiers où ils arrivent ont été lus et aucun ne correspond. Ce n’est pas une preuve de remise.</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>No domain was written to or heard from yet.</source>
            <translation>Aucun domaine à qui l’on ait écrit ou dont on ait reçu du courrier pour l’instant.</translation>
        </message>
        <message>
            <source>No finding is chosen</source>
            <translation>Aucun constat n’est choisi</translation>
        </message>
        <message>
            <source>No finding matches. Clear the filter.</source>
            <translation>Aucun constat ne correspond. Supprimez le filtre.</translation>
        </message>
        <message>
            <source>No folder of this account is known as the one of sent mail. Name it, or read all folders.</source>
            <translation>Aucun dossier de ce compte n’est connu comme celui du courrier envoyé. Nommez-le, ou lisez tous les dossiers.</translation>
        </message>
        <message>
            <source>No folder was read.</source>
            <translation>Aucun dossier n’a été lu.</translation>
        </message>
        <message>
            <source>No mailboxes were found. Drop a file here, choose one, or sign in.</source>
            <translation>Aucune boîte aux lettres trouvée. Déposez un fichier ici, choisissez-en un, ou connectez-vous.</translation>
        </message>
        <message>
            <source>No message ever came from {domain}</source>
            <translation>Aucun message n’est jamais venu de {domain}</translation>
        </message>
        <message>
            <source>No message was read</source>
            <translation>Aucun message n’a été lu</translation>
        </message>
        <message>
            <source>No message was read, only what a mail program offers as one types.</source>
            <translation>Aucun message n’a été lu, seulement ce qu’un logiciel de messagerie propose pendant la saisie.</translation>
        </message>
        <message>
            <source>No message: the mail program offers this address while one types. Take it off that list.</source>
            <translation>Pas de message : le logiciel de messagerie propose cette adresse pendant la saisie. Retirez-la de cette liste.</translation>
        </message>
        <message>
            <source>No other correspondent of this mailbox has the ending .{ending}</source>
            <translation>Aucun autre correspondant de cette boîte aux lettres n’a l’extension .{ending}</translation>
        </message>
        <message>
            <source>No problem was met in what was read.</source>
            <translation>Aucun problème n’a été rencontré pendant la lecture.</translation>
        </message>
        <message>
            <source>No recipient looks mistyped</source>
            <translation>Aucun destinataire ne semble mal saisi</translation>
        </message>
        <message>
            <source>No remembered address looks mistyped</source>
            <translation>Aucune adresse mémorisée ne semble mal saisie</translation>
        </message>
        <message>
            <source>No safe keyring was found here: the sign-in is forgotten when Missent ends.</source>
            <translation>Aucun trousseau sûr n’a été trouvé ici : la connexion sera oubliée à la fermeture de Missent.</translation>
        </message>
        <message>
            <source>No sign found in what was read.</source>
            <translation>Aucun indice trouvé dans ce qui a été lu.</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>No such list was read.</source>
            <translation>Aucune liste de ce genre n’a été lue.</translation>
        </message>
        <message>
            <source>None of the messages could be told to be sent by the owner of this mailbox, so none was judged.</source>
            <translation>Pour aucun message, on n’a pu établir que le titulaire de cette boîte aux lettres l’avait envoyé ; aucun n’a donc été jugé.</translation>
        </message>
        <message>
            <source>None so far: {read}.</source>
            <translation>Aucun pour l’instant : {read}.</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Corée du Nord</translation>
        </message>
        <message>
            <source>North Macedonia</source>
            <translation>Macédoine du Nord</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norvège</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>Not checked: bounces were not looked for in the mail given.</source>
            <translation>Non vérifié : aucun message de non-remise n’a été cherché dans le courrier fourni.</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>Non jugés</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non connus</translation>
        </message>
        <message>
            <source>Not known what was meant</source>
            <translation>On ne sait pas ce qui était visé</translation>
        </message>
        <message>
            <source>Not known what was meant by {domain}</source>
            <translation>On ne sait pas ce qui était visé par {domain}</translation>
        </message>
        <message>
            <source>Not looked into: {names}.</source>
            <translation>Non examiné : {names}.</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Illisibles</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Non indiqué</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Note :</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Nothing found so far; reading goes on.</source>
            <translation>Rien trouvé pour l’instant ; la lecture continue.</translation>
        </message>
        <message>
            <source>Nothing read yet.</source>
            <translation>Rien n’a encore été lu.</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Notice under Article 33 GDPR, and entry for the register</source>
            <translation>Notification selon l’article 33 du RGPD, et inscription au registre</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Remarqué</translation>
        </message>
        <message>
            <source>Oman</source>
            <translation>Oman</translation>
        </message>
        <message>
            <source>One letter differs: “{written}” was written for “{meant}”</source>
            <translation>Une lettre diffère : « {written} » au lieu de « {meant} »</translation>
        </message>
        <message>
            <source>One page for a manager or a small office, without content. It may go by e-mail.</source>
            <translation>Une page pour un responsable ou un petit bureau, sans contenu. Elle peut partir par courriel.</translation>
        </message>
        <message>
            <source>One slip is seldom alone.</source>
            <translation>Une faute de frappe est rarement seule.</translation>
        </message>
        <message>
            <source>Only Microsoft and Google are signed in to in the browser.</source>
            <translation>Seuls Microsoft et Google demandent une connexion dans le navigateur.</translation>
        </message>
        <message>
            <source>Only a name is stored, so the domain cannot be checked.</source>
            <translation>Seul un nom est conservé ; le domaine ne peut donc pas être vérifié.</translation>
        </message>
        <message>
            <source>Only in the cloud. Have it downloaded to this computer first.</source>
            <translation>Seulement dans le nuage. Faites-le d’abord télécharger sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Only mistakes</source>
            <translation>Seulement les erreurs</translation>
        </message>
        <message>
            <source>Only {period} is shown; press it again for all</source>
            <translation>Seule la période {period} est affichée ; appuyez de nouveau pour tout voir</translation>
        </message>
        <message>
            <source>Open a &amp;case…</source>
            <translation>Ouvrir une a&amp;ffaire…</translation>
        </message>
        <message>
            <source>Open a &amp;folder…</source>
            <translation>Ouvrir un &amp;dossier…</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>Ouvrir une affaire</translation>
        </message>
        <message>
            <source>Open a folder of mail</source>
            <translation>Ouvrir un dossier de courrier</translation>
        </message>
        <message>
            <source>Open a mailbox: Missent reads it and does not change it</source>
            <translation>Ouvrir une boîte aux lettres : Missent la lit et ne la modifie pas</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Ouvrir dans le logiciel de messagerie</translation>
        </message>
        <message>
            <source>Or click to choose; Ctrl+V pastes a path.</source>
            <translation>Ou cliquez pour choisir ; Ctrl+V colle un chemin.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Others who were told</source>
            <translation>Autres personnes informées</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>Outlook</translation>
        </message>
        <message>
            <source>Owner of the information</source>
            <translation>Propriétaire des informations</translation>
        </message>
        <message>
            <source>PDF files</source>
            <translation>fichiers PDF</translation>
        </message>
        <message>
            <source>PST, OST, MSG, mbox, EML, Maildir.</source>
            <translation>PST, OST, MSG, mbox, EML, Maildir.</translation>
        </message>
        <message>
            <source>Pakistan</source>
            <translation>Pakistan</translation>
        </message>
        <message>
            <source>Password, or app password</source>
            <translation>Mot de passe, ou mot de passe d’application</translation>
        </message>
        <message>
            <source>Passwords or keys in it</source>
            <translation>Mots de passe ou clés dans le contenu</translation>
        </message>
        <message>
            <source>Passwords or keys inside? Change them now.</source>
            <translation>Des mots de passe ou des clés ? Changez-les maintenant.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>People in other states</source>
            <translation>Personnes dans d’autres États</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Pologne</translation>
        </message>
        <message>
            <source>Policy file</source>
            <translation>Fichier de règles</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Possible</translation>
        </message>
        <message>
            <source>Possibly above the level of this system? Stop using it for this mail; do not print or export; call.</source>
            <translation>Peut-être au-dessus du niveau de ce système ? Ne l’utilisez plus pour ce courrier ; n’imprimez pas, n’exportez pas ; téléphonez.</translation>
        </message>
        <message>
            <source>Possibly misaddressed mail: report to the security officer</source>
            <translation>Courrier peut-être mal adressé : déclaration au responsable de la sécurité</translation>
        </message>
        <message>
            <source>Possibly misaddressed mail: summary</source>
            <translation>Courrier peut-être mal adressé : résumé</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Probably meant for</source>
            <translation>Probablement destiné à</translation>
        </message>
        <message>
            <source>Probably meant for {domain}</source>
            <translation>Probablement destiné à {domain}</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Protective marking</source>
            <translation>Marquage de protection</translation>
        </message>
        <message>
            <source>Puerto Rico</source>
            <translation>Porto Rico</translation>
        </message>
        <message>
            <source>Quebec</source>
            <translation>Québec</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lus</translation>
        </message>
        <message>
            <source>Read a &amp;mail account…</source>
            <translation>Lire un &amp;compte de messagerie…</translation>
        </message>
        <message>
            <source>Read a mail account</source>
            <translation>Lire un compte de messagerie</translation>
        </message>
        <message>
            <source>Read a mail account…</source>
            <translation>Lire un compte de messagerie…</translation>
        </message>
        <message>
            <source>Read another mailbox…</source>
            <translation>Lire une autre boîte aux lettres…</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Reading is not finished, or not everything could be read. The file will say so.</source>
            <translation>La lecture n’est pas terminée, ou tout n’a pas pu être lu. Le fichier le dira.</translation>
        </message>
        <message>
            <source>Reading made no progress at this place; reading went on after it.</source>
            <translation>La lecture n’avançait plus ici ; elle a continué ensuite.</translation>
        </message>
        <message>
            <source>Reading processes</source>
            <translation>Processus de lecture</translation>
        </message>
        <message>
            <source>Reading was stopped before its end, so nothing can be said about the rest.</source>
            <translation>La lecture a été arrêtée avant la fin ; on ne peut donc rien dire du reste.</translation>
        </message>
        <message>
            <source>Reading was stopped: {read}. What is shown is partial, and every export says so.</source>
            <translation>La lecture a été arrêtée : {read}. Ce qui est affiché est partiel, et chaque export le dit.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçus</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Reçus de</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Recipient as written</source>
            <translation>Destinataire tel qu’il est écrit</translation>
        </message>
        <message>
            <source>Recipient table</source>
            <translation>Table des destinataires</translation>
        </message>
        <message>
            <source>Recipient table, single entry</source>
            <translation>Table des destinataires, entrée isolée</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Destinataires</translation>
        </message>
        <message>
            <source>Recipients of sent mail that hold no address, such as an internal name of Exchange. Nobody can say where that mail went; look through them for names that you do not know.</source>
            <translation>Destinataires du courrier envoyé sans adresse, comme un nom interne d’Exchange. Personne ne peut dire où ce courrier est allé ; cherchez-y les noms que vous ne connaissez pas.</translation>
        </message>
        <message>
            <source>Reference of an earlier report</source>
            <translation>Référence d’une déclaration antérieure</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejeté</translation>
        </message>
        <message>
            <source>Rejected: a delivery failure report for this recipient was found. It shows that this copy was not delivered, not that nobody saw it.</source>
            <translation>Rejeté : un message de non-remise a été trouvé pour ce destinataire. Il montre que cette copie n’a pas été remise, non que personne ne l’a vue.</translation>
        </message>
        <message>
            <source>Remove the wrong address from autocomplete and contacts now; see who replied to all.</source>
            <translation>Retirez maintenant la mauvaise adresse de la saisie automatique et des contacts ; voyez qui a répondu à tous.</translation>
        </message>
        <message>
            <source>Report for a browser, in one file</source>
            <translation>Rapport pour un navigateur, en un fichier</translation>
        </message>
        <message>
            <source>Report to edit in a word processor</source>
            <translation>Rapport à modifier dans un traitement de texte</translation>
        </message>
        <message>
            <source>Report to print and sign</source>
            <translation>Rapport à imprimer et à signer</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>Déclaré par</translation>
        </message>
        <message>
            <source>Resent-Bcc</source>
            <translation>Resent-Bcc</translation>
        </message>
        <message>
            <source>Resent-Cc</source>
            <translation>Resent-Cc</translation>
        </message>
        <message>
            <source>Resent-To</source>
            <translation>Resent-To</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>À examiner</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Russie</translation>
        </message>
        <message>
            <source>Réunion</source>
            <translation>La Réunion</translation>
        </message>
        <message>
            <source>S&amp;top reading</source>
            <translation>A&amp;rrêter la lecture</translation>
        </message>
        <message>
            <source>Safety of persons affected</source>
            <translation>Sécurité de personnes touchée</translation>
        </message>
        <message>
            <source>Saint Helena</source>
            <translation>Sainte-Hélène</translation>
        </message>
        <message>
            <source>Saint Kitts and Nevis</source>
            <translation>Saint-Christophe-et-Niévès</translation>
        </message>
        <message>
            <source>Saint Pierre and Miquelon</source>
            <translation>Saint-Pierre-et-Miquelon</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Arabie saoudite</translation>
        </message>
        <message>
            <source>Save a copy of the case</source>
            <translation>Enregistrer une copie de l’affaire</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer la déclaration</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Say only what is needed: no content, no names of people affected.</source>
            <translation>Ne dites que le nécessaire : aucun contenu, aucun nom de personne concernée.</translation>
        </message>
        <message>
            <source>SeaMonkey</source>
            <translation>SeaMonkey</translation>
        </message>
        <message numerus="yes">
            <source>See all {n} domains</source>
            <extracomment>See the {n} domain</extracomment>
            <translation>
                <numerusform>Voir le {n} domaine</numerusform>
                <numerusform>Voir les {n} domaines</numerusform>
            </translation>
        </message>
        <message>
            <source>Self-&amp;report…</source>
            <translation>Auto-déclara&amp;tion…</translation>
        </message>
        <message>
            <source>Self-report</source>
            <translation>Auto-déclaration</translation>
        </message>
        <message>
            <source>Self-report…</source>
            <translation>Auto-déclaration…</translation>
        </message>
        <message>
            <source>Send to the right person by the proper way.</source>
            <translation>Envoyez à la bonne personne par la bonne voie.</translation>
        </message>
        <message>
            <source>Send to the right person only when the officer agrees, by the proper way.</source>
            <translation>N’envoyez à la bonne personne qu’avec l’accord du responsable, par la bonne voie.</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Envoyé à</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Show text</source>
            <translation>Afficher le texte</translation>
        </message>
        <message>
            <source>Show the timeline</source>
            <translation>Afficher la chronologie</translation>
        </message>
        <message numerus="yes">
            <source>Show the {n} problems</source>
            <extracomment>Show the {n} problem</extracomment>
            <translation>
                <numerusform>Afficher le {n} problème</numerusform>
                <numerusform>Afficher les {n} problèmes</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Les afficher</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Affiché comme</translation>
        </message>
        <message>
            <source>Sign in and read</source>
            <translation>Se connecter et lire</translation>
        </message>
        <message>
            <source>Sign in in the browser that opens now…</source>
            <translation>Connectez-vous dans le navigateur qui s’ouvre…</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapour</translation>
        </message>
        <message>
            <source>Single letters decide in the list (M, I, A)</source>
            <translation>Une seule lettre décide dans la liste (M, I, A)</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slovaquie</translation>
        </message>
        <message>
            <source>So nothing can be said about it.</source>
            <translation>On ne peut donc rien en dire.</translation>
        </message>
        <message>
            <source>So nothing can be said about this mail.</source>
            <translation>On ne peut donc rien dire de ce courrier.</translation>
        </message>
        <message>
            <source>Something went wrong that should not have</source>
            <translation>Il s’est produit une erreur qui n’aurait pas dû se produire</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Afrique du Sud</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Corée du Sud</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Espagne</translation>
        </message>
        <message>
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <source>Still packed. Unpack it, and open the folder that comes of it.</source>
            <translation>Encore compressé. Décompressez-le et ouvrez le dossier obtenu.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Arrêter la lecture</translation>
        </message>
        <message>
            <source>Stop. Do not reply, forward, send again or delete.</source>
            <translation>Arrêtez-vous. Ne répondez pas, ne transférez pas, ne renvoyez pas, ne supprimez pas.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Suggested: {value}. Take it</source>
            <translation>Proposition : {value}. Accepter</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suède</translation>
        </message>
        <message>
            <source>Table for spreadsheets, one row for each recipient</source>
            <translation>Tableau pour tableurs, une ligne par destinataire</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Tell your security officer or data protection officer now; by telephone if it may be classified.</source>
            <translation>Informez maintenant votre responsable de la sécurité ou votre délégué à la protection des données ; par téléphone si c’est peut-être classifié.</translation>
        </message>
        <message>
            <source>Tells the domain of the address, and nothing else, to its web server and a list</source>
            <translation>Donne le domaine de l’adresse, et rien d’autre, à son serveur web et à un annuaire</translation>
        </message>
        <message>
            <source>Text of the message, plain</source>
            <translation>Texte du message, sans mise en forme</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>That could not be done</source>
            <translation>Cela n’a pas été possible</translation>
        </message>
        <message>
            <source>The connection to the mail server was lost. Scan again to go on from there.</source>
            <translation>La connexion au serveur de messagerie est perdue. Relancez la lecture pour continuer de là.</translation>
        </message>
        <message>
            <source>The connection to {host} was lost.</source>
            <translation>La connexion à {host} est perdue.</translation>
        </message>
        <message>
            <source>The content is kept in a cloud and is not on this computer.</source>
            <translation>Le contenu se trouve dans un nuage et non sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The content may need another channel.</source>
            <translation>Le contenu demande peut-être une autre voie.</translation>
        </message>
        <message>
            <source>The custody journal of the case, as it is kept</source>
            <translation>Le journal de conservation de l’affaire, tel qu’il est tenu</translation>
        </message>
        <message>
            <source>The dot before “{before}” is missing</source>
            <translation>Le point devant « {before} » manque</translation>
        </message>
        <message>
            <source>The ending .{ending} belongs to {holder}</source>
            <translation>L’extension .{ending} est attribuée par : {holder}</translation>
        </message>
        <message>
            <source>The ending .{ending} was left out</source>
            <translation>L’extension .{ending} a été omise</translation>
        </message>
        <message>
            <source>The ending .{written} is a known slip for .{meant}</source>
            <translation>L’extension .{written} est une faute de frappe connue pour .{meant}</translation>
        </message>
        <message>
            <source>The ending .{written} is one slip of the finger from .{meant}</source>
            <translation>L’extension .{written} est à une faute de frappe de .{meant}</translation>
        </message>
        <message>
            <source>The file became shorter while it was read.</source>
            <translation>Le fichier a raccourci pendant la lecture.</translation>
        </message>
        <message>
            <source>The file changed while it was read. Read it again to be sure.</source>
            <translation>Le fichier a changé pendant la lecture. Relisez-le pour en être sûr.</translation>
        </message>
        <message>
            <source>The file is written on this computer. Nothing is sent.</source>
            <translation>Le fichier est écrit sur cet ordinateur. Rien n’est envoyé.</translation>
        </message>
        <message>
            <source>The header is too long, and its end was not read.</source>
            <translation>L’en-tête est trop long, et sa fin n’a pas été lue.</translation>
        </message>
        <message>
            <source>The hyphen before “{before}” is missing</source>
            <translation>Le trait d’union devant « {before} » manque</translation>
        </message>
        <message>
            <source>The letter “{letter}” is missing at the end</source>
            <translation>La lettre « {letter} » manque à la fin</translation>
        </message>
        <message>
            <source>The letter “{letter}” is missing before “{before}”</source>
            <translation>La lettre « {letter} » manque devant « {before} »</translation>
        </message>
        <message>
            <source>The letter “{letter}” is too many at the end</source>
            <translation>La lettre « {letter} » est de trop à la fin</translation>
        </message>
        <message>
            <source>The letter “{letter}” is too many before “{before}”</source>
            <translation>La lettre « {letter} » est de trop devant « {before} »</translation>
        </message>
        <message>
            <source>The letter “{letter}” was typed twice</source>
            <translation>La lettre « {letter} » a été saisie deux fois</translation>
        </message>
        <message>
            <source>The letters are those of {meant}, but dots or hyphens stand elsewhere</source>
            <translation>Les lettres sont celles de {meant}, mais les points ou traits d’union sont placés ailleurs</translation>
        </message>
        <message>
            <source>The letters behind the headings name the paragraph of Article 33. The register entry is kept even when nothing is notified.</source>
            <translation>Les lettres après les titres désignent le paragraphe de l’article 33. L’inscription au registre est conservée même si rien n’est notifié.</translation>
        </message>
        <message numerus="yes">
            <source>The mail program seems to offer the wrong address: it stands in {n} conversations.</source>
            <extracomment>The mail program seems to offer the wrong address: it stands in {n} conversation.</extracomment>
            <translation>
                <numerusform>Le logiciel de messagerie semble proposer la mauvaise adresse : elle figure dans {n} conversation.</numerusform>
                <numerusform>Le logiciel de messagerie semble proposer la mauvaise adresse : elle figure dans {n} conversations.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mail server asked for a pause. Scan again later to go on from there.</source>
            <translation>Le serveur de messagerie a demandé une pause. Relancez la lecture plus tard pour continuer de là.</translation>
        </message>
        <message>
            <source>The mail server broke the rules of its protocol, so reading from it was ended.</source>
            <translation>Le serveur de messagerie a enfreint les règles de son protocole ; la lecture a donc été arrêtée.</translation>
        </message>
        <message>
            <source>The mail server cannot be reached. Check its name and the network.</source>
            <translation>Le serveur de messagerie est injoignable. Vérifiez son nom et le réseau.</translation>
        </message>
        <message>
            <source>The mail server could not prove who it is, so nothing was sent to it.</source>
            <translation>Le serveur de messagerie n’a pas pu prouver qui il est ; rien ne lui a donc été envoyé.</translation>
        </message>
        <message>
            <source>The mail server did not accept the sign-in.</source>
            <translation>Le serveur de messagerie n’a pas accepté la connexion.</translation>
        </message>
        <message>
            <source>The mail server lists this message but does not deliver it.</source>
            <translation>Le serveur de messagerie annonce ce message mais ne le livre pas.</translation>
        </message>
        <message>
            <source>The mail server refused what was asked.</source>
            <translation>Le serveur de messagerie a refusé la demande.</translation>
        </message>
        <message>
            <source>The mailbox is no longer there; what is told of it was read earlier.</source>
            <translation>La boîte aux lettres n’est plus là ; ce qui en est dit a été lu auparavant.</translation>
        </message>
        <message>
            <source>The message</source>
            <translation>Le message</translation>
        </message>
        <message>
            <source>The message ends in the middle of its header; what stands before was read.</source>
            <translation>Le message s’arrête au milieu de son en-tête ; ce qui précède a été lu.</translation>
        </message>
        <message>
            <source>The message has no header, so its recipients are not known.</source>
            <translation>Le message n’a pas d’en-tête ; ses destinataires ne sont donc pas connus.</translation>
        </message>
        <message>
            <source>The message has no readable date</source>
            <translation>Le message n’a pas de date lisible</translation>
        </message>
        <message>
            <source>The message names recipients that could not be found in it.</source>
            <translation>Le message nomme des destinataires qui n’ont pas pu y être trouvés.</translation>
        </message>
        <message>
            <source>The messages themselves, a file each, in a folder</source>
            <translation>Les messages eux-mêmes, un fichier chacun, dans un dossier</translation>
        </message>
        <message>
            <source>The messages themselves, in one file</source>
            <translation>Les messages eux-mêmes, dans un seul fichier</translation>
        </message>
        <message>
            <source>The name beside the address is another address, {name}</source>
            <translation>Le nom à côté de l’adresse est une autre adresse, {name}</translation>
        </message>
        <message>
            <source>The name is known with the ending .{meant}, not with .{written}</source>
            <translation>Le nom est connu avec l’extension .{meant}, non avec .{written}</translation>
        </message>
        <message numerus="yes">
            <source>The next attempt is in {n} seconds.</source>
            <extracomment>The next attempt is in {n} second.</extracomment>
            <translation>
                <numerusform>La prochaine tentative aura lieu dans {n} seconde.</numerusform>
                <numerusform>La prochaine tentative aura lieu dans {n} secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The office's policy file</source>
            <translation>Fichier de règles du service</translation>
        </message>
        <message>
            <source>The organisation became aware</source>
            <translation>L’organisation en a pris connaissance</translation>
        </message>
        <message>
            <source>The parts of {meant} stand in another order</source>
            <translation>Les parties de {meant} sont dans un autre ordre</translation>
        </message>
        <message>
            <source>The people affected were told</source>
            <translation>Les personnes concernées ont été informées</translation>
        </message>
        <message>
            <source>The provider wants to see you in the browser first. Sign in there, then try again.</source>
            <translation>Le fournisseur veut d’abord vous voir dans le navigateur. Connectez-vous là, puis réessayez.</translation>
        </message>
        <message>
            <source>The reading process died at this place; reading went on after it.</source>
            <translation>Le processus de lecture s’est interrompu ici ; la lecture a continué ensuite.</translation>
        </message>
        <message>
            <source>The reading process gave an answer that could not be used.</source>
            <translation>Le processus de lecture a donné une réponse inutilisable.</translation>
        </message>
        <message>
            <source>The report is about the findings that you decided to be mistakes.</source>
            <translation>La déclaration porte sur les constats que vous avez décidés comme des erreurs.</translation>
        </message>
        <message>
            <source>The safety of people comes before paperwork.</source>
            <translation>La sécurité des personnes passe avant les formalités.</translation>
        </message>
        <message numerus="yes">
            <source>The same name was written to at {address} {count} times</source>
            <extracomment>The same name was written to at {address} once</extracomment>
            <translation>
                <numerusform>On a écrit une fois au même nom à {address}</numerusform>
                <numerusform>On a écrit {count} fois au même nom à {address}</numerusform>
            </translation>
        </message>
        <message>
            <source>The same slip comes back by itself.</source>
            <translation>La même faute de frappe revient d’elle-même.</translation>
        </message>
        <message>
            <source>The server may show only the newest messages of this folder; there may be more.</source>
            <translation>Le serveur ne montre peut-être que les messages les plus récents de ce dossier ; il peut y en avoir d’autres.</translation>
        </message>
        <message>
            <source>The server numbered this folder anew while it was read. Scan again.</source>
            <translation>Le serveur a renuméroté ce dossier pendant la lecture. Relancez la lecture.</translation>
        </message>
        <message>
            <source>The sign-in is right, but IMAP is switched off for this mailbox by its administrator.</source>
            <translation>La connexion est correcte, mais IMAP est désactivé pour cette boîte aux lettres par son administrateur.</translation>
        </message>
        <message>
            <source>The system says: {reason}.</source>
            <translation>Le système indique : {reason}.</translation>
        </message>
        <message>
            <source>The text is closed until you ask for it.</source>
            <translation>Le texte reste fermé tant que vous ne le demandez pas.</translation>
        </message>
        <message>
            <source>The vowel “{written}” was written for “{meant}”</source>
            <translation>La voyelle « {written} » a été écrite au lieu de « {meant} »</translation>
        </message>
        <message numerus="yes">
            <source>The wrong address came in with a message that somebody else sent, and an answer carried it on.</source>
            <extracomment>The wrong address came in with a message that somebody else sent, and an answer carried it on.</extracomment>
            <translation>
                <numerusform>La mauvaise adresse est entrée avec un message envoyé par quelqu’un d’autre, et une réponse l’a propagée.</numerusform>
                <numerusform>La mauvaise adresse est entrée avec un message envoyé par quelqu’un d’autre, et une réponse l’a propagée.</numerusform>
            </translation>
        </message>
        <message>
            <source>The wrong domains as a list</source>
            <translation>Les domaines erronés sous forme de liste</translation>
        </message>
        <message>
            <source>Their endings are where slips land; look through them once.</source>
            <translation>Les fautes de frappe tombent sur leurs extensions ; parcourez-les une fois.</translation>
        </message>
        <message>
            <source>Then remove the wrong address from autocomplete and contacts; see who replied to all.</source>
            <translation>Retirez ensuite la mauvaise adresse de la saisie automatique et des contacts ; voyez qui a répondu à tous.</translation>
        </message>
        <message>
            <source>There is a dot too many before “{before}”</source>
            <translation>Il y a un point de trop devant « {before} »</translation>
        </message>
        <message>
            <source>There is a hyphen too many before “{before}”</source>
            <translation>Il y a un trait d’union de trop devant « {before} »</translation>
        </message>
        <message>
            <source>There is no ending .{ending}, so nothing can be delivered</source>
            <translation>L’extension .{ending} n’existe pas ; rien ne peut donc être remis</translation>
        </message>
        <message>
            <source>There is nothing at {place}.</source>
            <translation>Il n’y a rien à l’emplacement {place}.</translation>
        </message>
        <message>
            <source>This account needs an app password: make one in the settings of the account.</source>
            <translation>Ce compte exige un mot de passe d’application : créez-en un dans les paramètres du compte.</translation>
        </message>
        <message>
            <source>This computer does not let Missent look into it.</source>
            <translation>Cet ordinateur ne laisse pas Missent y regarder.</translation>
        </message>
        <message>
            <source>This could not be opened.</source>
            <translation>Ceci n’a pas pu être ouvert.</translation>
        </message>
        <message>
            <source>This could not be read to its end.</source>
            <translation>Ceci n’a pas pu être lu jusqu’au bout.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Ce fichier</translation>
        </message>
        <message>
            <source>This form of mail is known, but Missent does not read it yet.</source>
            <translation>Cette forme de courrier est connue, mais Missent ne la lit pas encore.</translation>
        </message>
        <message>
            <source>This is not mail in a form that Missent knows.</source>
            <translation>Ceci n’est pas du courrier sous une forme que Missent connaît.</translation>
        </message>
        <message>
            <source>This kind of domain cannot be judged ({kind})</source>
            <translation>Ce genre de domaine ne peut pas être jugé ({kind})</translation>
        </message>
        <message>
            <source>This mailbox has correspondents at {domain} too, so nothing is suggested</source>
            <translation>Cette boîte aux lettres a aussi des correspondants chez {domain} ; rien n’est donc proposé</translation>
        </message>
        <message>
            <source>This message could not be opened again.</source>
            <translation>Ce message n’a pas pu être rouvert.</translation>
        </message>
        <message>
            <source>This needs more memory than reading is allowed to use.</source>
            <translation>Ceci demande plus de mémoire que la lecture ne peut en utiliser.</translation>
        </message>
        <message>
            <source>This provider needs its own program, the Bridge, running on this computer.</source>
            <translation>Ce fournisseur exige son propre programme, le Bridge, en marche sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This provider takes app passwords, which you make in the settings of the account.</source>
            <translation>Ce fournisseur accepte les mots de passe d’application, que vous créez dans les paramètres du compte.</translation>
        </message>
        <message>
            <source>This provider takes app passwords: make one there.</source>
            <translation>Ce fournisseur accepte les mots de passe d’application : créez-en un chez lui.</translation>
        </message>
        <message>
            <source>This server is a guess. Check its name.</source>
            <translation>Ce serveur est une supposition. Vérifiez son nom.</translation>
        </message>
        <message>
            <source>This server takes no passwords any more.</source>
            <translation>Ce serveur n’accepte plus de mots de passe.</translation>
        </message>
        <message>
            <source>Thunderbird</source>
            <translation>Thunderbird</translation>
        </message>
        <message>
            <source>Tick the mailboxes to be checked.</source>
            <translation>Cochez les boîtes aux lettres à vérifier.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>À examiner</translation>
        </message>
        <message>
            <source>To stop Evolution offering it, delete it from the address book “Personal” or “Recent”.</source>
            <translation>Pour qu’Evolution ne la propose plus, supprimez-la du carnet d’adresses « Personnel » ou « Récent ».</translation>
        </message>
        <message>
            <source>To stop Gmail offering it, delete it in Google Contacts, also under “Other contacts”.</source>
            <translation>Pour que Gmail ne la propose plus, supprimez-la dans Google Contacts, aussi sous « Autres contacts ».</translation>
        </message>
        <message>
            <source>To stop KMail offering it, open the recent addresses in the settings of the composer, and remove it.</source>
            <translation>Pour que KMail ne la propose plus, ouvrez les adresses récentes dans les paramètres de l’éditeur et retirez-la.</translation>
        </message>
        <message>
            <source>To stop Mail offering it, choose Window, Previous Recipients, and remove it there.</source>
            <translation>Pour que Mail ne la propose plus, choisissez Fenêtre, Destinataires précédents, et retirez-la là.</translation>
        </message>
        <message>
            <source>To stop Outlook for Mac offering it, begin to write to the address in a new message, and press the X beside it in the list that opens.</source>
            <translation>Pour qu’Outlook pour Mac ne la propose plus, commencez à écrire l’adresse dans un nouveau message et appuyez sur le X à côté d’elle dans la liste qui s’ouvre.</translation>
        </message>
        <message>
            <source>To stop Outlook offering it, begin to write to the address in a new message, and press the X beside it in the list that opens.</source>
            <translation>Pour qu’Outlook ne la propose plus, commencez à écrire l’adresse dans un nouveau message et appuyez sur le X à côté d’elle dans la liste qui s’ouvre.</translation>
        </message>
        <message>
            <source>To stop Outlook on the web offering it, begin to write to the address in a new message, and press the X beside it in the list that opens.</source>
            <translation>Pour qu’Outlook sur le web ne la propose plus, commencez à écrire l’adresse dans un nouveau message et appuyez sur le X à côté d’elle dans la liste qui s’ouvre.</translation>
        </message>
        <message>
            <source>To stop The Bat! offering it, delete it from the address history.</source>
            <translation>Pour que The Bat! ne la propose plus, supprimez-la de l’historique des adresses.</translation>
        </message>
        <message>
            <source>To stop Thunderbird offering it, delete it from the address book “Collected Addresses”.</source>
            <translation>Pour que Thunderbird ne la propose plus, supprimez-la du carnet d’adresses « Adresses collectées ».</translation>
        </message>
        <message>
            <source>To stop Windows Mail offering it, delete it from the contacts that it collects.</source>
            <translation>Pour que Windows Mail ne la propose plus, supprimez-la des contacts qu’il collecte.</translation>
        </message>
        <message>
            <source>To stop Yahoo Mail offering it, delete it from the contacts.</source>
            <translation>Pour que Yahoo Mail ne la propose plus, supprimez-la des contacts.</translation>
        </message>
        <message>
            <source>To stop eM Client offering it, delete it in the settings, under “Mail history”.</source>
            <translation>Pour qu’eM Client ne la propose plus, supprimez-la dans les paramètres, sous « Historique du courrier ».</translation>
        </message>
        <message>
            <source>To stop the mail program offering it, delete it from the list of addresses that it collects.</source>
            <translation>Pour que le logiciel de messagerie ne la propose plus, supprimez-la de la liste des adresses qu’il collecte.</translation>
        </message>
        <message>
            <source>To stop the telephone offering it, begin to write to it, press the i beside it, and remove it from the recent ones.</source>
            <translation>Pour que le téléphone ne la propose plus, commencez à l’écrire, appuyez sur le i à côté d’elle et retirez-la des adresses récentes.</translation>
        </message>
        <message>
            <source>To stop the telephone offering it, delete it from the contacts that the mail program keeps.</source>
            <translation>Pour que le téléphone ne la propose plus, supprimez-la des contacts que tient le logiciel de messagerie.</translation>
        </message>
        <message>
            <source>To stop the web mail offering it, delete it from the collected or recent addresses.</source>
            <translation>Pour que la messagerie web ne la propose plus, supprimez-la des adresses collectées ou récentes.</translation>
        </message>
        <message>
            <source>Told by its content, whatever its name.</source>
            <translation>Reconnus à leur contenu, quel que soit leur nom.</translation>
        </message>
        <message>
            <source>Trained in the last two years</source>
            <translation>Formation suivie dans les deux dernières années</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Voyages</translation>
        </message>
        <message>
            <source>Travel, addresses or staff lists inside? Say so first.</source>
            <translation>Des voyages, des adresses ou des listes de personnel ? Dites-le d’abord.</translation>
        </message>
        <message>
            <source>Try it on a sample mailbox</source>
            <translation>Essayer sur une boîte aux lettres d’exemple</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Turquie</translation>
        </message>
        <message>
            <source>Two letters changed places: “{written}” for “{meant}”</source>
            <translation>Deux lettres ont changé de place : « {written} » au lieu de « {meant} »</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Ouganda</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Unknown names</source>
            <translation>Noms inconnus</translation>
        </message>
        <message>
            <source>Unresolved</source>
            <translation>Non résolus</translation>
        </message>
        <message>
            <source>Unresolved &amp;recipients</source>
            <translation>Destinataires non &amp;résolus</translation>
        </message>
        <message>
            <source>Use Recall only for recipients in your own organisation.</source>
            <translation>N’utilisez la fonction de rappel que pour des destinataires de votre propre organisation.</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>Ouzbékistan</translation>
        </message>
        <message>
            <source>Venezuela</source>
            <translation>Venezuela</translation>
        </message>
        <message>
            <source>Was this a mistake?</source>
            <translation>Était-ce une erreur ?</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>What can be passed on</source>
            <translation>Ce qui peut être transmis</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>What stands here was not read, or not wholly. Nothing that was not read is called safe.</source>
            <translation>Ce qui figure ici n’a pas été lu, ou pas en entier. Rien de ce qui n’a pas été lu n’est dit sûr.</translation>
        </message>
        <message>
            <source>What to do now</source>
            <translation>Que faire maintenant</translation>
        </message>
        <message>
            <source>What was in it</source>
            <translation>Ce qu’il contenait</translation>
        </message>
        <message>
            <source>What was in it is sensitive (level 2 of 5).</source>
            <translation>Le contenu est sensible (niveau 2 sur 5).</translation>
        </message>
        <message>
            <source>What was in it needs care (level 3 of 5).</source>
            <translation>Le contenu demande de l’attention (niveau 3 sur 5).</translation>
        </message>
        <message>
            <source>What was in it needs great care: look to the safety of persons first (level 4 of 5).</source>
            <translation>Le contenu demande beaucoup d’attention : veillez d’abord à la sécurité des personnes (niveau 4 sur 5).</translation>
        </message>
        <message>
            <source>What was in it needs the greatest care: stop using this system for it (level 5 of 5).</source>
            <translation>Le contenu demande la plus grande attention : n’utilisez plus ce système pour lui (niveau 5 sur 5).</translation>
        </message>
        <message>
            <source>What was in it seems routine (level 1 of 5).</source>
            <translation>Le contenu semble courant (niveau 1 sur 5).</translation>
        </message>
        <message>
            <source>What was read and decided is kept in the case. The text below names no mail; it helps to mend this.</source>
            <translation>Ce qui a été lu et décidé est conservé dans l’affaire. Le texte ci-dessous ne nomme aucun courrier ; il aide à corriger l’erreur.</translation>
        </message>
        <message>
            <source>What was read is not judged yet</source>
            <translation>Ce qui a été lu n’est pas encore jugé</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Whether {name} exists is not known</source>
            <translation>On ne sait pas si {name} existe</translation>
        </message>
        <message>
            <source>Who is told</source>
            <translation>Qui est informé</translation>
        </message>
        <message>
            <source>Whom the mail program offers while one types an address. A mistyped one here will be written to again; that it is here does not show that anything was sent.</source>
            <translation>Les personnes que le logiciel de messagerie propose pendant la saisie d’une adresse. Une adresse mal saisie qui s’y trouve sera réutilisée ; sa présence ne montre pas que quelque chose a été envoyé.</translation>
        </message>
        <message>
            <source>Whose mail this is could not be told</source>
            <translation>Impossible d’établir à qui est ce courrier</translation>
        </message>
        <message>
            <source>Why (kept in the case)</source>
            <translation>Pourquoi (conservé dans l’affaire)</translation>
        </message>
        <message>
            <source>Why Missent thinks so</source>
            <translation>Pourquoi Missent le pense</translation>
        </message>
        <message>
            <source>Why later than the limit</source>
            <translation>Pourquoi après le délai</translation>
        </message>
        <message>
            <source>Why they were told, or were not</source>
            <translation>Pourquoi elles ont été informées, ou non</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Windows Live Mail</source>
            <translation>Windows Live Mail</translation>
        </message>
        <message>
            <source>With a password or app password</source>
            <translation>Avec un mot de passe ou un mot de passe d’application</translation>
        </message>
        <message>
            <source>Without a password the account cannot be read.</source>
            <translation>Sans mot de passe, le compte ne peut pas être lu.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Workbook: summary, findings, recipients, domains, problems</source>
            <translation>Classeur : résumé, constats, destinataires, domaines, problèmes</translation>
        </message>
        <message>
            <source>Worksheet in the order of DD Form 2959</source>
            <translation>Feuille de travail dans l’ordre du DD Form 2959</translation>
        </message>
        <message>
            <source>Write down times. The report can be corrected: initial, update, final.</source>
            <translation>Notez les heures. La déclaration peut être corrigée : initiale, complément, finale.</translation>
        </message>
        <message>
            <source>Writing {place} …</source>
            <translation>Écriture de {place} …</translation>
        </message>
        <message>
            <source>You may ask the recipient to delete the message, and note what they answer.</source>
            <translation>Vous pouvez demander au destinataire de supprimer le message ; notez sa réponse.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your office</source>
            <translation>Votre service</translation>
        </message>
        <message>
            <source>Your own domains</source>
            <translation>Vos propres domaines</translation>
        </message>
        <message>
            <source>[The message has no text.]</source>
            <translation>[Le message n’a pas de texte.]</translation>
        </message>
        <message>
            <source>[The text is longer; the rest is not shown.]</source>
            <translation>[Le texte est plus long ; le reste n’est pas affiché.]</translation>
        </message>
        <message>
            <source>[Very long lines are broken; {mark} stands where.]</source>
            <translation>[Les lignes très longues sont coupées ; {mark} marque l’endroit.]</translation>
        </message>
        <message>
            <source>a bounce</source>
            <translation>un message de non-remise</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>un collègue</translation>
        </message>
        <message numerus="yes">
            <source>a contract</source>
            <extracomment>a contract</extracomment>
            <translation>
                <numerusform>un contrat</numerusform>
                <numerusform>un contrat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a crew list</source>
            <extracomment>a crew list</extracomment>
            <translation>
                <numerusform>une liste d’équipage</numerusform>
                <numerusform>une liste d’équipage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a journey ({n} signs)</source>
            <extracomment>a journey ({n} sign)</extracomment>
            <translation>
                <numerusform>un voyage ({n} indice)</numerusform>
                <numerusform>un voyage ({n} indices)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a list of a crew, unit or staff, {n} lines</source>
            <extracomment>a list of a crew, unit or staff, {n} line</extracomment>
            <translation>
                <numerusform>une liste d’équipage, d’unité ou de personnel, {n} ligne</numerusform>
                <numerusform>une liste d’équipage, d’unité ou de personnel, {n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a list of persons, {n} lines</source>
            <extracomment>a list of persons, {n} line</extracomment>
            <translation>
                <numerusform>une liste de personnes, {n} ligne</numerusform>
                <numerusform>une liste de personnes, {n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a list of staff</source>
            <extracomment>a list of staff</extracomment>
            <translation>
                <numerusform>une liste de personnel</numerusform>
                <numerusform>une liste de personnel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a manifest</source>
            <extracomment>a manifest</extracomment>
            <translation>
                <numerusform>un manifeste</numerusform>
                <numerusform>un manifeste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a map</source>
            <extracomment>a map</extracomment>
            <translation>
                <numerusform>une carte</numerusform>
                <numerusform>une carte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a passport</source>
            <extracomment>a passport</extracomment>
            <translation>
                <numerusform>un passeport</numerusform>
                <numerusform>un passeport</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a plan</source>
            <extracomment>a plan</extracomment>
            <translation>
                <numerusform>un plan</numerusform>
                <numerusform>un plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a roster</source>
            <extracomment>a roster</extracomment>
            <translation>
                <numerusform>un tableau de service</numerusform>
                <numerusform>un tableau de service</numerusform>
            </translation>
        </message>
        <message>
            <source>a scan with a tool</source>
            <translation>une recherche avec un outil</translation>
        </message>
        <message numerus="yes">
            <source>a travel plan</source>
            <extracomment>a travel plan</extracomment>
            <translation>
                <numerusform>un plan de voyage</numerusform>
                <numerusform>un plan de voyage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n} minutes left</source>
            <extracomment>about {n} minute left</extracomment>
            <translation>
                <numerusform>encore environ {n} minute</numerusform>
                <numerusform>encore environ {n} minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>an attachment</source>
            <translation>une pièce jointe</translation>
        </message>
        <message>
            <source>and more</source>
            <translation>et d’autres</translation>
        </message>
        <message>
            <source>and what was done</source>
            <translation>et ce qui a été fait</translation>
        </message>
        <message>
            <source>anybody can hold this name and read the mail</source>
            <translation>n’importe qui peut détenir ce nom et lire le courrier</translation>
        </message>
        <message>
            <source>archives</source>
            <translation>archives</translation>
        </message>
        <message>
            <source>autocomplete</source>
            <translation>saisie automatique</translation>
        </message>
        <message>
            <source>bank</source>
            <translation>banque</translation>
        </message>
        <message>
            <source>bare</source>
            <translation>sans extension</translation>
        </message>
        <message>
            <source>basic identifiers</source>
            <translation>identifiants de base</translation>
        </message>
        <message>
            <source>by the name of an attachment</source>
            <translation>d’après le nom d’une pièce jointe</translation>
        </message>
        <message>
            <source>carried on by a reply</source>
            <translation>propagé par une réponse</translation>
        </message>
        <message>
            <source>children</source>
            <translation>enfants</translation>
        </message>
        <message>
            <source>contractor</source>
            <translation>sous-traitant</translation>
        </message>
        <message>
            <source>copied wrong</source>
            <translation>mal recopié</translation>
        </message>
        <message>
            <source>correspondent</source>
            <translation>correspondant</translation>
        </message>
        <message>
            <source>criminal convictions, offences</source>
            <translation>condamnations pénales, infractions</translation>
        </message>
        <message>
            <source>customers or prospective</source>
            <translation>clients actuels ou potentiels</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>economic and financial</source>
            <translation>économiques et financières</translation>
        </message>
        <message>
            <source>education</source>
            <translation>enseignement</translation>
        </message>
        <message>
            <source>employees</source>
            <translation>salariés</translation>
        </message>
        <message>
            <source>energy</source>
            <translation>énergie</translation>
        </message>
        <message>
            <source>entry in a list</source>
            <translation>entrée dans une liste</translation>
        </message>
        <message>
            <source>final</source>
            <translation>finale</translation>
        </message>
        <message>
            <source>free-mail</source>
            <translation>fournisseur de messagerie</translation>
        </message>
        <message>
            <source>gender reassignment</source>
            <translation>changement de sexe</translation>
        </message>
        <message>
            <source>genetic or biometric</source>
            <translation>génétiques ou biométriques</translation>
        </message>
        <message>
            <source>government</source>
            <translation>administration publique</translation>
        </message>
        <message>
            <source>health</source>
            <translation>santé</translation>
        </message>
        <message>
            <source>identification data</source>
            <translation>données d’identification</translation>
        </message>
        <message>
            <source>impossible</source>
            <translation>nom impossible</translation>
        </message>
        <message>
            <source>in an attachment</source>
            <translation>dans une pièce jointe</translation>
        </message>
        <message>
            <source>in quoted text</source>
            <translation>dans un texte cité</translation>
        </message>
        <message>
            <source>in the header</source>
            <translation>dans l’en-tête</translation>
        </message>
        <message>
            <source>in the message's header</source>
            <translation>dans l’en-tête du message</translation>
        </message>
        <message>
            <source>in the subject</source>
            <translation>dans l’objet</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>dans le texte</translation>
        </message>
        <message>
            <source>initial</source>
            <translation>initiale</translation>
        </message>
        <message>
            <source>intelligence</source>
            <translation>renseignement</translation>
        </message>
        <message>
            <source>international</source>
            <translation>international</translation>
        </message>
        <message>
            <source>justice</source>
            <translation>justice</translation>
        </message>
        <message>
            <source>label</source>
            <translation>extension réservée</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>encore moins d’une minute</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>literal</source>
            <translation>adresse numérique</translation>
        </message>
        <message>
            <source>location</source>
            <translation>localisation</translation>
        </message>
        <message numerus="yes">
            <source>medical papers</source>
            <extracomment>medical papers</extracomment>
            <translation>
                <numerusform>documents médicaux</numerusform>
                <numerusform>documents médicaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages came from {domain}</source>
            <extracomment>message came from {domain}</extracomment>
            <translation>
                <numerusform>message est venu de {domain}</numerusform>
                <numerusform>messages sont venus de {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages ever came from {domain}</source>
            <extracomment>message ever came from {domain}</extracomment>
            <translation>
                <numerusform>message est venu jusqu’ici de {domain}</numerusform>
                <numerusform>messages sont venus jusqu’ici de {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages from {domain} answer messages that were sent there</source>
            <extracomment>message from {domain} answers one that was sent there</extracomment>
            <translation>
                <numerusform>message de {domain} répond à un message envoyé là</numerusform>
                <numerusform>messages de {domain} répondent à des messages envoyés là</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages to this address answer mail that came from {domain}</source>
            <extracomment>message to this address answers mail that came from {domain}</extracomment>
            <translation>
                <numerusform>message à cette adresse répond à du courrier venu de {domain}</numerusform>
                <numerusform>messages à cette adresse répondent à du courrier venu de {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages were sent to {domain}</source>
            <extracomment>message was sent to {domain}</extracomment>
            <translation>
                <numerusform>message a été envoyé à {domain}</numerusform>
                <numerusform>messages ont été envoyés à {domain}</numerusform>
            </translation>
        </message>
        <message>
            <source>messages, by folder</source>
            <translation>messages, par dossier</translation>
        </message>
        <message>
            <source>military</source>
            <translation>armée</translation>
        </message>
        <message>
            <source>more than {size}</source>
            <translation>plus de {size}</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutre</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>no such ending exists, so nothing can be delivered there</source>
            <translation>cette extension n’existe pas ; rien ne peut donc y être remis</translation>
        </message>
        <message>
            <source>not able to assess</source>
            <translation>impossibles à évaluer</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>pas encore jugé</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
        <message>
            <source>not known to be sent by the owner</source>
            <translation>non reconnus comme envoyés par le titulaire</translation>
        </message>
        <message>
            <source>not known what was meant</source>
            <translation>on ne sait pas ce qui était visé</translation>
        </message>
        <message>
            <source>not required</source>
            <translation>non requis</translation>
        </message>
        <message>
            <source>not yet known</source>
            <translation>pas encore connu</translation>
        </message>
        <message>
            <source>official documents</source>
            <translation>documents officiels</translation>
        </message>
        <message>
            <source>older office files</source>
            <translation>anciens fichiers bureautiques</translation>
        </message>
        <message>
            <source>only these are shown</source>
            <translation>seuls ceux-ci sont affichés</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>other files</source>
            <translation>autres fichiers</translation>
        </message>
        <message>
            <source>own</source>
            <translation>propre</translation>
        </message>
        <message>
            <source>parliament</source>
            <translation>parlement</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>partenaire</translation>
        </message>
        <message>
            <source>password stores</source>
            <translation>coffres de mots de passe</translation>
        </message>
        <message numerus="yes">
            <source>passwords</source>
            <extracomment>passwords</extracomment>
            <translation>
                <numerusform>mots de passe</numerusform>
                <numerusform>mots de passe</numerusform>
            </translation>
        </message>
        <message>
            <source>patients</source>
            <translation>patients</translation>
        </message>
        <message numerus="yes">
            <source>pay</source>
            <extracomment>pay</extracomment>
            <translation>
                <numerusform>rémunération</numerusform>
                <numerusform>rémunération</numerusform>
            </translation>
        </message>
        <message>
            <source>perhaps {sign}</source>
            <translation>peut-être {sign}</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>prévu</translation>
        </message>
        <message>
            <source>police</source>
            <translation>police</translation>
        </message>
        <message>
            <source>political opinions</source>
            <translation>opinions politiques</translation>
        </message>
        <message>
            <source>probably {domain}</source>
            <translation>probablement {domain}</translation>
        </message>
        <message>
            <source>programs</source>
            <translation>programmes</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>protégé</translation>
        </message>
        <message>
            <source>protected messages</source>
            <translation>messages protégés</translation>
        </message>
        <message>
            <source>racial or ethnic origin</source>
            <translation>origine raciale ou ethnique</translation>
        </message>
        <message>
            <source>read, then save</source>
            <translation>lire, puis enregistrer</translation>
        </message>
        <message>
            <source>recipients without an address</source>
            <translation>destinataires sans adresse</translation>
        </message>
        <message>
            <source>religious or philosophical beliefs</source>
            <translation>convictions religieuses ou philosophiques</translation>
        </message>
        <message>
            <source>research</source>
            <translation>recherche</translation>
        </message>
        <message>
            <source>rights managed</source>
            <translation>par gestion des droits</translation>
        </message>
        <message numerus="yes">
            <source>settles {n} findings</source>
            <extracomment>settles {n} finding</extracomment>
            <translation>
                <numerusform>règle {n} constat</numerusform>
                <numerusform>règle {n} constats</numerusform>
            </translation>
        </message>
        <message>
            <source>sex life</source>
            <translation>vie sexuelle</translation>
        </message>
        <message>
            <source>sexual orientation</source>
            <translation>orientation sexuelle</translation>
        </message>
        <message>
            <source>shown as {domain}</source>
            <translation>affiché comme {domain}</translation>
        </message>
        <message>
            <source>sound and video</source>
            <translation>son et vidéo</translation>
        </message>
        <message>
            <source>special</source>
            <translation>nom interne à un réseau</translation>
        </message>
        <message>
            <source>students</source>
            <translation>étudiants et élèves</translation>
        </message>
        <message>
            <source>subscribers</source>
            <translation>abonnés</translation>
        </message>
        <message>
            <source>the British Indian Ocean Territory</source>
            <translation>territoire britannique de l’océan Indien</translation>
        </message>
        <message>
            <source>the Cook Islands</source>
            <translation>îles Cook</translation>
        </message>
        <message>
            <source>the European Union</source>
            <translation>Union européenne</translation>
        </message>
        <message>
            <source>the Isle of Man</source>
            <translation>île de Man</translation>
        </message>
        <message>
            <source>the Northern Mariana Islands</source>
            <translation>îles Mariannes du Nord</translation>
        </message>
        <message>
            <source>the United Arab Emirates</source>
            <translation>Émirats arabes unis</translation>
        </message>
        <message>
            <source>the United Kingdom</source>
            <translation>Royaume-Uni</translation>
        </message>
        <message>
            <source>the United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <source>the Vatican</source>
            <translation>Vatican</translation>
        </message>
        <message>
            <source>the ending gives its names to few, who could read it</source>
            <translation>l’extension ne donne ses noms qu’à peu de monde, qui pourrait lire le courrier</translation>
        </message>
        <message>
            <source>the former Soviet Union (run from Russia)</source>
            <translation>ancienne Union soviétique (gérée depuis la Russie)</translation>
        </message>
        <message numerus="yes">
            <source>the journey of a named person, whose safety it concerns</source>
            <extracomment>the journey of a named person, whose safety it concerns</extracomment>
            <translation>
                <numerusform>le voyage d’une personne nommée, dont il touche la sécurité</numerusform>
                <numerusform>le voyage d’une personne nommée, dont il touche la sécurité</numerusform>
            </translation>
        </message>
        <message>
            <source>the message</source>
            <translation>le message</translation>
        </message>
        <message numerus="yes">
            <source>the message is encrypted: its content was less exposed, its header and subject were open</source>
            <extracomment>the message is encrypted: its content was less exposed, its header and subject were open</extracomment>
            <translation>
                <numerusform>le message est chiffré : son contenu était moins exposé, son en-tête et son objet étaient lisibles</numerusform>
                <numerusform>le message est chiffré : son contenu était moins exposé, son en-tête et son objet étaient lisibles</numerusform>
            </translation>
        </message>
        <message>
            <source>the name lies in the zone of another state</source>
            <translation>le nom se trouve dans la zone d’un autre État</translation>
        </message>
        <message>
            <source>the recipient said so</source>
            <translation>le destinataire l’a dit</translation>
        </message>
        <message numerus="yes">
            <source>times the same name was written to at {address}</source>
            <extracomment>time the same name was written to at {address}</extracomment>
            <translation>
                <numerusform>fois, on a écrit au même nom à {address}</numerusform>
                <numerusform>fois, on a écrit au même nom à {address}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>times “{name}” was written to at {address}</source>
            <extracomment>time “{name}” was written to at {address}</extracomment>
            <translation>
                <numerusform>fois, on a écrit à « {name} » à {address}</numerusform>
                <numerusform>fois, on a écrit à « {name} » à {address}</numerusform>
            </translation>
        </message>
        <message>
            <source>trade union membership</source>
            <translation>appartenance syndicale</translation>
        </message>
        <message>
            <source>transport</source>
            <translation>transport</translation>
        </message>
        <message>
            <source>typed domain</source>
            <translation>domaine saisi</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>unlikely</source>
            <translation>peu probable</translation>
        </message>
        <message>
            <source>update</source>
            <translation>complément</translation>
        </message>
        <message>
            <source>users</source>
            <translation>utilisateurs</translation>
        </message>
        <message>
            <source>very likely</source>
            <translation>très probable</translation>
        </message>
        <message>
            <source>very unlikely</source>
            <translation>très peu probable</translation>
        </message>
        <message>
            <source>vulnerable adults</source>
            <translation>adultes vulnérables</translation>
        </message>
        <message>
            <source>what is encrypted</source>
            <translation>ce qui est chiffré</translation>
        </message>
        <message>
            <source>what lies beyond a length that was looked at</source>
            <translation>ce qui dépasse la longueur examinée</translation>
        </message>
        <message>
            <source>what medical pictures show</source>
            <translation>ce que montrent les images médicales</translation>
        </message>
        <message>
            <source>what only you can know</source>
            <translation>ce que vous seul pouvez savoir</translation>
        </message>
        <message>
            <source>what photographs show</source>
            <translation>ce que montrent les photographies</translation>
        </message>
        <message>
            <source>what pictures show</source>
            <translation>ce que montrent les images</translation>
        </message>
        <message>
            <source>which report it is</source>
            <translation>quelle déclaration c’est</translation>
        </message>
        <message>
            <source>while judging</source>
            <translation>pendant le jugement</translation>
        </message>
        <message>
            <source>while looking for mail</source>
            <translation>pendant la recherche de courrier</translation>
        </message>
        <message>
            <source>while opening</source>
            <translation>à l’ouverture</translation>
        </message>
        <message>
            <source>while opening a message</source>
            <translation>à l’ouverture d’un message</translation>
        </message>
        <message>
            <source>while reading</source>
            <translation>pendant la lecture</translation>
        </message>
        <message>
            <source>winmail.dat</source>
            <translation>winmail.dat</translation>
        </message>
        <message numerus="yes">
            <source>with {n} recipients</source>
            <extracomment>with {n} recipient</extracomment>
            <translation>
                <numerusform>avec {n} destinataire</numerusform>
                <numerusform>avec {n} destinataires</numerusform>
            </translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{address} is always allowed</source>
            <translation>{address} est toujours autorisée</translation>
        </message>
        <message>
            <source>{caption} {written}</source>
            <translation>{caption} {written}</translation>
        </message>
        <message>
            <source>{caption} {written}, probably meant for {meant}</source>
            <translation>{caption} {written}, probablement destiné à {meant}</translation>
        </message>
        <message numerus="yes">
            <source>{count} messages came from {domain}</source>
            <extracomment>1 message came from {domain}</extracomment>
            <translation>
                <numerusform>{count} message est venu de {domain}</numerusform>
                <numerusform>{count} messages sont venus de {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} messages from {domain} answer messages that were sent there</source>
            <extracomment>1 message from {domain} answers one that was sent there</extracomment>
            <translation>
                <numerusform>{count} message de {domain} répond à un message envoyé là</numerusform>
                <numerusform>{count} messages de {domain} répondent à des messages envoyés là</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} messages to this address answer mail that came from {domain}</source>
            <extracomment>The message answers mail that came from {domain}</extracomment>
            <translation>
                <numerusform>Le message répond à du courrier venu de {domain}</numerusform>
                <numerusform>{count} messages à cette adresse répondent à du courrier venu de {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} messages were sent to {domain}</source>
            <extracomment>1 message was sent to {domain}</extracomment>
            <translation>
                <numerusform>{count} message a été envoyé à {domain}</numerusform>
                <numerusform>{count} messages ont été envoyés à {domain}</numerusform>
            </translation>
        </message>
        <message>
            <source>{domain} is a common mail provider</source>
            <translation>{domain} est un fournisseur de messagerie courant</translation>
        </message>
        <message>
            <source>{domain} is a known name ({kind})</source>
            <translation>{domain} est un nom connu ({kind})</translation>
        </message>
        <message>
            <source>{domain} is a name of a public body ({kind})</source>
            <translation>{domain} est le nom d’un organisme public ({kind})</translation>
        </message>
        <message>
            <source>{domain} is a real name that looks like {looks_like}</source>
            <translation>{domain} est un vrai nom qui ressemble à {looks_like}</translation>
        </message>
        <message>
            <source>{domain} is always allowed</source>
            <translation>{domain} est toujours autorisé</translation>
        </message>
        <message>
            <source>{domain} is on the list of protected domains</source>
            <translation>{domain} figure sur la liste des domaines protégés</translation>
        </message>
        <message>
            <source>{domain} is one of your own domains</source>
            <translation>{domain} est l’un de vos propres domaines</translation>
        </message>
        <message numerus="yes">
            <source>{first} and {n} more</source>
            <extracomment>{first} and {n} more</extracomment>
            <translation>
                <numerusform>{first} et {n} de plus</numerusform>
                <numerusform>{first} et {n} de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>{host} asked for a pause.</source>
            <translation>{host} a demandé une pause.</translation>
        </message>
        <message>
            <source>{host} cannot be reached now.</source>
            <translation>{host} est injoignable pour l’instant.</translation>
        </message>
        <message numerus="yes">
            <source>{n} Australian tax file numbers</source>
            <extracomment>{n} Australian tax file number</extracomment>
            <translation>
                <numerusform>{n} numéro fiscal australien</numerusform>
                <numerusform>{n} numéros fiscaux australiens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Belgian national numbers</source>
            <extracomment>{n} Belgian national number</extracomment>
            <translation>
                <numerusform>{n} numéro national belge</numerusform>
                <numerusform>{n} numéros nationaux belges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Canadian social insurance numbers</source>
            <extracomment>{n} Canadian social insurance number</extracomment>
            <translation>
                <numerusform>{n} numéro d’assurance sociale canadien</numerusform>
                <numerusform>{n} numéros d’assurance sociale canadiens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Danish personal numbers (CPR)</source>
            <extracomment>{n} Danish personal number (CPR)</extracomment>
            <translation>
                <numerusform>{n} numéro personnel danois (CPR)</numerusform>
                <numerusform>{n} numéros personnels danois (CPR)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Dutch citizen service numbers (BSN)</source>
            <extracomment>{n} Dutch citizen service number (BSN)</extracomment>
            <translation>
                <numerusform>{n} numéro de service citoyen néerlandais (BSN)</numerusform>
                <numerusform>{n} numéros de service citoyen néerlandais (BSN)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} French social security numbers (NIR)</source>
            <extracomment>{n} French social security number (NIR)</extracomment>
            <translation>
                <numerusform>{n} numéro de sécurité sociale français (NIR)</numerusform>
                <numerusform>{n} numéros de sécurité sociale français (NIR)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} German tax numbers</source>
            <extracomment>{n} German tax number</extracomment>
            <translation>
                <numerusform>{n} numéro fiscal allemand</numerusform>
                <numerusform>{n} numéros fiscaux allemands</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Irish PPS numbers</source>
            <extracomment>{n} Irish PPS number</extracomment>
            <translation>
                <numerusform>{n} numéro PPS irlandais</numerusform>
                <numerusform>{n} numéros PPS irlandais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Italian tax numbers</source>
            <extracomment>{n} Italian tax number</extracomment>
            <translation>
                <numerusform>{n} numéro fiscal italien</numerusform>
                <numerusform>{n} numéros fiscaux italiens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} NHS numbers</source>
            <extracomment>{n} NHS number</extracomment>
            <translation>
                <numerusform>{n} numéro NHS</numerusform>
                <numerusform>{n} numéros NHS</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} New Zealand tax numbers</source>
            <extracomment>{n} New Zealand tax number</extracomment>
            <translation>
                <numerusform>{n} numéro fiscal néo-zélandais</numerusform>
                <numerusform>{n} numéros fiscaux néo-zélandais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Norwegian personal numbers</source>
            <extracomment>{n} Norwegian personal number</extracomment>
            <translation>
                <numerusform>{n} numéro personnel norvégien</numerusform>
                <numerusform>{n} numéros personnels norvégiens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} PDF files</source>
            <extracomment>{n} PDF file</extracomment>
            <translation>
                <numerusform>{n} fichier PDF</numerusform>
                <numerusform>{n} fichiers PDF</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Polish personal numbers (PESEL)</source>
            <extracomment>{n} Polish personal number (PESEL)</extracomment>
            <translation>
                <numerusform>{n} numéro personnel polonais (PESEL)</numerusform>
                <numerusform>{n} numéros personnels polonais (PESEL)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Spanish identity numbers</source>
            <extracomment>{n} Spanish identity number</extracomment>
            <translation>
                <numerusform>{n} numéro d’identité espagnol</numerusform>
                <numerusform>{n} numéros d’identité espagnols</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Swedish personal numbers</source>
            <extracomment>{n} Swedish personal number</extracomment>
            <translation>
                <numerusform>{n} numéro personnel suédois</numerusform>
                <numerusform>{n} numéros personnels suédois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Swiss social security numbers</source>
            <extracomment>{n} Swiss social security number</extracomment>
            <translation>
                <numerusform>{n} numéro AVS suisse</numerusform>
                <numerusform>{n} numéros AVS suisses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} UK national insurance numbers</source>
            <extracomment>{n} UK national insurance number</extracomment>
            <translation>
                <numerusform>{n} numéro d’assurance nationale britannique</numerusform>
                <numerusform>{n} numéros d’assurance nationale britanniques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} US social security numbers</source>
            <extracomment>{n} US social security number</extracomment>
            <translation>
                <numerusform>{n} numéro de sécurité sociale américain</numerusform>
                <numerusform>{n} numéros de sécurité sociale américains</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} ZIP files</source>
            <extracomment>{n} ZIP file</extracomment>
            <translation>
                <numerusform>{n} fichier ZIP</numerusform>
                <numerusform>{n} fichiers ZIP</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} access tokens</source>
            <extracomment>{n} access token</extracomment>
            <translation>
                <numerusform>{n} jeton d’accès</numerusform>
                <numerusform>{n} jetons d’accès</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} account numbers (IBAN)</source>
            <extracomment>{n} account number (IBAN)</extracomment>
            <translation>
                <numerusform>{n} numéro de compte (IBAN)</numerusform>
                <numerusform>{n} numéros de compte (IBAN)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} archives</source>
            <extracomment>{n} archive</extracomment>
            <translation>
                <numerusform>{n} archive</numerusform>
                <numerusform>{n} archives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} bytes</source>
            <extracomment>{n} byte</extracomment>
            <translation>
                <numerusform>{n} octet</numerusform>
                <numerusform>{n} octets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} calendar entries</source>
            <extracomment>{n} calendar entry</extracomment>
            <translation>
                <numerusform>{n} entrée de calendrier</numerusform>
                <numerusform>{n} entrées de calendrier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} chosen</source>
            <extracomment>{n} chosen</extracomment>
            <translation>
                <numerusform>{n} choisi</numerusform>
                <numerusform>{n} choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} copies</source>
            <extracomment>{n} copy</extracomment>
            <translation>
                <numerusform>{n} copie</numerusform>
                <numerusform>{n} copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} could not be written, first: {first}</source>
            <extracomment>{n} could not be written: {first}</extracomment>
            <translation>
                <numerusform>{n} n’a pas pu être écrit : {first}</numerusform>
                <numerusform>{n} n’ont pas pu être écrits, d’abord : {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} dates of birth</source>
            <extracomment>{n} date of birth</extracomment>
            <translation>
                <numerusform>{n} date de naissance</numerusform>
                <numerusform>{n} dates de naissance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} decided</source>
            <extracomment>{n} decided</extracomment>
            <translation>
                <numerusform>{n} décidé</numerusform>
                <numerusform>{n} décidés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} documents</source>
            <extracomment>{n} document</extracomment>
            <translation>
                <numerusform>{n} document</numerusform>
                <numerusform>{n} documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} domains written to {place}.</source>
            <extracomment>{n} domain written to {place}.</extracomment>
            <translation>
                <numerusform>{n} domaine écrit dans {place}.</numerusform>
                <numerusform>{n} domaines écrits dans {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} door codes or PINs</source>
            <extracomment>{n} door code or PIN</extracomment>
            <translation>
                <numerusform>{n} code de porte ou PIN</numerusform>
                <numerusform>{n} codes de porte ou PIN</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} encrypted attachments</source>
            <extracomment>{n} encrypted attachment</extracomment>
            <translation>
                <numerusform>{n} pièce jointe chiffrée</numerusform>
                <numerusform>{n} pièces jointes chiffrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files hold no mail</source>
            <extracomment>{n} file holds no mail</extracomment>
            <translation>
                <numerusform>{n} fichier ne contient pas de courrier</numerusform>
                <numerusform>{n} fichiers ne contiennent pas de courrier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files of keys or passwords</source>
            <extracomment>{n} file of keys or passwords</extracomment>
            <translation>
                <numerusform>{n} fichier de clés ou de mots de passe</numerusform>
                <numerusform>{n} fichiers de clés ou de mots de passe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings</source>
            <extracomment>{n} finding</extracomment>
            <translation>
                <numerusform>{n} constat</numerusform>
                <numerusform>{n} constats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings are always allowed from now on.</source>
            <extracomment>Always allowed from now on.</extracomment>
            <translation>
                <numerusform>Toujours autorisé désormais.</numerusform>
                <numerusform>{n} constats sont désormais toujours autorisés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings marked as intended.</source>
            <extracomment>Marked as intended.</extracomment>
            <translation>
                <numerusform>Marqué comme voulu.</numerusform>
                <numerusform>{n} constats marqués comme voulus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings marked as mistakes.</source>
            <extracomment>Marked as a mistake.</extracomment>
            <translation>
                <numerusform>Marqué comme erreur.</numerusform>
                <numerusform>{n} constats marqués comme erreurs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings put back to review.</source>
            <extracomment>Put back to review.</extracomment>
            <translation>
                <numerusform>Remis à examiner.</numerusform>
                <numerusform>{n} constats remis à examiner.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings so far</source>
            <extracomment>{n} finding so far</extracomment>
            <translation>
                <numerusform>{n} constat pour l’instant</numerusform>
                <numerusform>{n} constats pour l’instant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings written to {place}.</source>
            <extracomment>{n} finding written to {place}.</extracomment>
            <translation>
                <numerusform>{n} constat écrit dans {place}.</numerusform>
                <numerusform>{n} constats écrits dans {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} keys to cloud services</source>
            <extracomment>{n} key to a cloud service</extracomment>
            <translation>
                <numerusform>{n} clé d’un service en nuage</numerusform>
                <numerusform>{n} clés de services en nuage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines written to {place}.</source>
            <extracomment>{n} line written to {place}.</extracomment>
            <translation>
                <numerusform>{n} ligne écrite dans {place}.</numerusform>
                <numerusform>{n} lignes écrites dans {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} mailboxes ticked</source>
            <extracomment>{n} mailbox ticked</extracomment>
            <translation>
                <numerusform>{n} boîte cochée</numerusform>
                <numerusform>{n} boîtes cochées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} medical pictures</source>
            <extracomment>{n} medical picture</extracomment>
            <translation>
                <numerusform>{n} image médicale</numerusform>
                <numerusform>{n} images médicales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} messages</source>
            <extracomment>{n} message</extracomment>
            <translation>
                <numerusform>{n} message</numerusform>
                <numerusform>{n} messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} messages of others carry it on: tell who sent them.</source>
            <extracomment>{n} message of somebody else carries it on: tell who sent it.</extracomment>
            <translation>
                <numerusform>{n} message de quelqu’un d’autre la propage : informez la personne qui l’a envoyé.</numerusform>
                <numerusform>{n} messages d’autres personnes la propagent : informez les personnes qui les ont envoyés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} messages read</source>
            <extracomment>{n} message read</extracomment>
            <translation>
                <numerusform>{n} message lu</numerusform>
                <numerusform>{n} messages lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} messages written to {place}.</source>
            <extracomment>{n} message written to {place}.</extracomment>
            <translation>
                <numerusform>{n} message écrit dans {place}.</numerusform>
                <numerusform>{n} messages écrits dans {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} new findings</source>
            <extracomment>{n} new finding</extracomment>
            <translation>
                <numerusform>{n} nouveau constat</numerusform>
                <numerusform>{n} nouveaux constats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them judged</source>
            <extracomment>{n} of them judged</extracomment>
            <translation>
                <numerusform>{n} d’entre eux jugé</numerusform>
                <numerusform>{n} d’entre eux jugés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them were judged</source>
            <extracomment>{n} of them was judged</extracomment>
            <translation>
                <numerusform>{n} d’entre eux a été jugé</numerusform>
                <numerusform>{n} d’entre eux ont été jugés</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of {all} shown</source>
            <translation>{n} sur {all} affichés</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} sur {total}</translation>
        </message>
        <message numerus="yes">
            <source>{n} older office files</source>
            <extracomment>{n} older office file</extracomment>
            <translation>
                <numerusform>{n} ancien fichier bureautique</numerusform>
                <numerusform>{n} anciens fichiers bureautiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} other files</source>
            <extracomment>{n} other file</extracomment>
            <translation>
                <numerusform>{n} autre fichier</numerusform>
                <numerusform>{n} autres fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} passport numbers</source>
            <extracomment>{n} passport number</extracomment>
            <translation>
                <numerusform>{n} numéro de passeport</numerusform>
                <numerusform>{n} numéros de passeport</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} passport pages</source>
            <extracomment>{n} passport page</extracomment>
            <translation>
                <numerusform>{n} page de passeport</numerusform>
                <numerusform>{n} pages de passeport</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} password stores</source>
            <extracomment>{n} password store</extracomment>
            <translation>
                <numerusform>{n} coffre de mots de passe</numerusform>
                <numerusform>{n} coffres de mots de passe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} passwords</source>
            <extracomment>{n} password</extracomment>
            <translation>
                <numerusform>{n} mot de passe</numerusform>
                <numerusform>{n} mots de passe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} payment card numbers</source>
            <extracomment>{n} payment card number</extracomment>
            <translation>
                <numerusform>{n} numéro de carte de paiement</numerusform>
                <numerusform>{n} numéros de carte de paiement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} photographs</source>
            <extracomment>{n} photograph</extracomment>
            <translation>
                <numerusform>{n} photographie</numerusform>
                <numerusform>{n} photographies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} photographs that say where they were taken</source>
            <extracomment>{n} photograph that says where it was taken</extracomment>
            <translation>
                <numerusform>{n} photographie qui dit où elle a été prise</numerusform>
                <numerusform>{n} photographies qui disent où elles ont été prises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pictures</source>
            <extracomment>{n} picture</extracomment>
            <translation>
                <numerusform>{n} image</numerusform>
                <numerusform>{n} images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places</source>
            <extracomment>{n} place</extracomment>
            <translation>
                <numerusform>{n} emplacement</numerusform>
                <numerusform>{n} emplacements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} presentations</source>
            <extracomment>{n} presentation</extracomment>
            <translation>
                <numerusform>{n} présentation</numerusform>
                <numerusform>{n} présentations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} private keys</source>
            <extracomment>{n} private key</extracomment>
            <translation>
                <numerusform>{n} clé privée</numerusform>
                <numerusform>{n} clés privées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} programs</source>
            <extracomment>{n} program</extracomment>
            <translation>
                <numerusform>{n} programme</numerusform>
                <numerusform>{n} programmes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} protected messages</source>
            <extracomment>{n} protected message</extracomment>
            <translation>
                <numerusform>{n} message protégé</numerusform>
                <numerusform>{n} messages protégés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} recipients</source>
            <extracomment>{n} recipient</extracomment>
            <translation>
                <numerusform>{n} destinataire</numerusform>
                <numerusform>{n} destinataires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} recipients have no address</source>
            <extracomment>{n} recipient has no address</extracomment>
            <translation>
                <numerusform>{n} destinataire n’a pas d’adresse</numerusform>
                <numerusform>{n} destinataires n’ont pas d’adresse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} recipients with unknown names</source>
            <extracomment>{n} recipient with an unknown name</extracomment>
            <translation>
                <numerusform>{n} destinataire au nom inconnu</numerusform>
                <numerusform>{n} destinataires aux noms inconnus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} remembered addresses</source>
            <extracomment>{n} remembered address</extracomment>
            <translation>
                <numerusform>{n} adresse mémorisée</numerusform>
                <numerusform>{n} adresses mémorisées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rows</source>
            <extracomment>{n} row</extracomment>
            <translation>
                <numerusform>{n} ligne</numerusform>
                <numerusform>{n} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sound or video files</source>
            <extracomment>{n} sound or video file</extracomment>
            <translation>
                <numerusform>{n} fichier son ou vidéo</numerusform>
                <numerusform>{n} fichiers son ou vidéo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} spreadsheets</source>
            <extracomment>{n} spreadsheet</extracomment>
            <translation>
                <numerusform>{n} feuille de calcul</numerusform>
                <numerusform>{n} feuilles de calcul</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} text files</source>
            <extracomment>{n} text file</extracomment>
            <translation>
                <numerusform>{n} fichier texte</numerusform>
                <numerusform>{n} fichiers texte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} things could not be read</source>
            <extracomment>{n} thing could not be read</extracomment>
            <translation>
                <numerusform>{n} élément n’a pas pu être lu</numerusform>
                <numerusform>{n} éléments n’ont pas pu être lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} to review</source>
            <extracomment>{n} to review</extracomment>
            <translation>
                <numerusform>{n} à examiner</numerusform>
                <numerusform>{n} à examiner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} web tokens</source>
            <extracomment>{n} web token</extracomment>
            <translation>
                <numerusform>{n} jeton web</numerusform>
                <numerusform>{n} jetons web</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} winmail.dat</source>
            <extracomment>{n} winmail.dat</extracomment>
            <translation>
                <numerusform>{n} winmail.dat</numerusform>
                <numerusform>{n} winmail.dat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words of illness or treatment</source>
            <extracomment>{n} word of illness or treatment</extracomment>
            <translation>
                <numerusform>{n} mot de maladie ou de traitement</numerusform>
                <numerusform>{n} mots de maladie ou de traitement</numerusform>
            </translation>
        </message>
        <message>
            <source>{n}: nobody is known to own these names, and their endings are where slips land. Look through them once.</source>
            <translation>{n} : on ne connaît personne qui possède ces noms, et les fautes de frappe tombent sur leurs extensions. Parcourez-les une fois.</translation>
        </message>
        <message>
            <source>{place} could not be used: {reason}.</source>
            <translation>{place} n’a pas pu être utilisé : {reason}.</translation>
        </message>
        <message>
            <source>{read} of about {total} read</source>
            <translation>{read} sur environ {total} lus</translation>
        </message>
        <message>
            <source>{read} of {total} read</source>
            <translation>{read} sur {total} lus</translation>
        </message>
        <message>
            <source>{read}, read only</source>
            <translation>{read}, lecture seule</translation>
        </message>
        <message>
            <source>{written} (shown as {shown}) has letters of another script that look like those of {meant}</source>
            <translation>{written} (affiché comme {shown}) contient des lettres d’une autre écriture qui ressemblent à celles de {meant}</translation>
        </message>
        <message>
            <source>“{extra}” stands before the name</source>
            <translation>« {extra} » précède le nom</translation>
        </message>
        <message>
            <source>“{missing}” was left out of the name</source>
            <translation>« {missing} » a été omis du nom</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” was written to at {address} {count} times</source>
            <extracomment>“{name}” was written to at {address} once</extracomment>
            <translation>
                <numerusform>On a écrit une fois à « {name} » à {address}</numerusform>
                <numerusform>On a écrit {count} fois à « {name} » à {address}</numerusform>
            </translation>
        </message>
        <message>
            <source>“{text}” is no domain.</source>
            <translation>« {text} » n’est pas un domaine.</translation>
        </message>
        <message>
            <source>“{written}” looks like “{meant}”</source>
            <translation>« {written} » ressemble à « {meant} »</translation>
        </message>
        <message>
            <source>“{written}” stands where a dot belongs</source>
            <translation>« {written} » se trouve à la place d’un point</translation>
        </message>
        <message>
            <source>“{written}” was typed for “{meant}”, the key beside it</source>
            <translation>« {written} » a été saisi au lieu de « {meant} », la touche voisine</translation>
        </message>
    </context>
</TS>
