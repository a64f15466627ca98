<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>wording</name>
        <message>
            <source>&amp;About Missent</source>
            <translation>Ü&amp;ber Missent</translation>
        </message>
        <message>
            <source>&amp;All findings</source>
            <translation>&amp;Alle Befunde</translation>
        </message>
        <message>
            <source>&amp;Always allow…</source>
            <translation>Immer er&amp;lauben…</translation>
        </message>
        <message>
            <source>&amp;Clear the filter</source>
            <translation>Filter auf&amp;heben</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filtern</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Intended</source>
            <translation>Beabs&amp;ichtigt</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>&amp;Mail</source>
            <translation>&amp;E-Mail</translation>
        </message>
        <message>
            <source>&amp;Mistake</source>
            <translation>Irrtu&amp;m</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Nächster</translation>
        </message>
        <message>
            <source>&amp;Open a mailbox…</source>
            <translation>&amp;Postfach öffnen…</translation>
        </message>
        <message>
            <source>&amp;Paste a path</source>
            <translation>Pfad e&amp;infügen</translation>
        </message>
        <message>
            <source>&amp;Pause or go on</source>
            <translation>&amp;Anhalten oder fortsetzen</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>&amp;Vorheriger</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Read, or go on reading</source>
            <translation>&amp;Lesen oder weiterlesen</translation>
        </message>
        <message>
            <source>&amp;Redo the decision</source>
            <translation>Entscheidung &amp;wiederholen</translation>
        </message>
        <message>
            <source>&amp;Save a copy of the case…</source>
            <translation>Kopie des Falls &amp;speichern…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Einstellun&amp;gen…</translation>
        </message>
        <message>
            <source>&amp;Show text</source>
            <translation>&amp;Text anzeigen</translation>
        </message>
        <message>
            <source>&amp;Undo the decision</source>
            <translation>Entscheidung &amp;rückgängig machen</translation>
        </message>
        <message>
            <source>&amp;Unknown names</source>
            <translation>&amp;Unbekannte Namen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Welcome page</source>
            <translation>&amp;Willkommensseite</translation>
        </message>
        <message>
            <source>.{extra} was added after the ending</source>
            <translation>Hinter der Endung wurde .{extra} angefügt</translation>
        </message>
        <message>
            <source>1a Estimate</source>
            <translation>1a Schätzung</translation>
        </message>
        <message>
            <source>1b Discovered</source>
            <translation>1b Entdeckt</translation>
        </message>
        <message>
            <source>1c Reported to US-CERT</source>
            <translation>1c An US-CERT gemeldet</translation>
        </message>
        <message>
            <source>1d US-CERT number</source>
            <translation>1d Nummer von US-CERT</translation>
        </message>
        <message>
            <source>1e Internal tracking number</source>
            <translation>1e Interne Vorgangsnummer</translation>
        </message>
        <message>
            <source>1g Type</source>
            <translation>1g Art</translation>
        </message>
        <message>
            <source>1h Cause</source>
            <translation>1h Ursache</translation>
        </message>
        <message>
            <source>1i Component</source>
            <translation>1i Bereich (Component)</translation>
        </message>
        <message>
            <source>1j Office</source>
            <translation>1j Dienststelle</translation>
        </message>
        <message>
            <source>1k, 1l Name</source>
            <translation>1k, 1l Name</translation>
        </message>
        <message>
            <source>1m Rank, grade and title</source>
            <translation>1m Dienstgrad, Besoldungsgruppe und Titel</translation>
        </message>
        <message>
            <source>1n Duty e-mail</source>
            <translation>1n Dienstliche E-Mail</translation>
        </message>
        <message>
            <source>1o Duty telephone</source>
            <translation>1o Dienstliches Telefon</translation>
        </message>
        <message>
            <source>1p to 1s Address</source>
            <translation>1p bis 1s Anschrift</translation>
        </message>
        <message>
            <source>2a Description, up to 150 words</source>
            <translation>2a Beschreibung, höchstens 150 Wörter</translation>
        </message>
        <message>
            <source>2b Actions, recurrence, lessons, up to 150 words</source>
            <translation>2b Maßnahmen, Vorbeugung, Lehren, höchstens 150 Wörter</translation>
        </message>
        <message>
            <source>3a Number of people by category, each once</source>
            <translation>3a Zahl der Personen nach Gruppe, jede einmal</translation>
        </message>
        <message>
            <source>A copy of the case was written to {place}</source>
            <translation>Eine Kopie des Falls wurde nach {place} geschrieben</translation>
        </message>
        <message>
            <source>A folder may hold any mixture, whatever its files are named.</source>
            <translation>Ein Ordner darf alles durcheinander enthalten, wie auch immer die Dateien heißen.</translation>
        </message>
        <message>
            <source>A line of the header is damaged; the other lines were read.</source>
            <translation>Eine Zeile des Kopfs ist beschädigt; die anderen Zeilen wurden gelesen.</translation>
        </message>
        <message>
            <source>A link out of the folder was not followed.</source>
            <translation>Einer Verknüpfung, die aus dem Ordner hinausführt, wurde nicht gefolgt.</translation>
        </message>
        <message>
            <source>A part of this is damaged and could not be read; the rest was read.</source>
            <translation>Ein Teil davon ist beschädigt und konnte nicht gelesen werden; das Übrige wurde gelesen.</translation>
        </message>
        <message>
            <source>A read receipt of {when} came back: the message reached the wrong address and was opened there</source>
            <translation>Am {when} kam eine Lesebestätigung zurück: Die Nachricht hat die falsche Adresse erreicht und wurde dort geöffnet</translation>
        </message>
        <message>
            <source>A recipient access map for Postfix</source>
            <translation>Eine Empfänger-Zugriffstabelle für Postfix</translation>
        </message>
        <message>
            <source>A recipient could not be read and is kept as it was written.</source>
            <translation>Ein Empfänger konnte nicht gelesen werden und wird so aufbewahrt, wie er geschrieben ist.</translation>
        </message>
        <message>
            <source>A report of {when} says that delivery was delayed, which is no failure</source>
            <translation>Eine Meldung vom {when} besagt, dass sich die Zustellung verzögert hat; das ist kein Fehlschlag</translation>
        </message>
        <message>
            <source>A report of {when} says that it was delivered</source>
            <translation>Eine Meldung vom {when} besagt, dass sie zugestellt wurde</translation>
        </message>
        <message>
            <source>A report of {when} says that it was not delivered</source>
            <translation>Eine Meldung vom {when} besagt, dass sie nicht zugestellt wurde</translation>
        </message>
        <message>
            <source>A report of {when} says that it was passed on, and no more</source>
            <translation>Eine Meldung vom {when} besagt, dass sie weitergereicht wurde, und nicht mehr</translation>
        </message>
        <message>
            <source>A transport rule for Exchange Online</source>
            <translation>Eine Transportregel für Exchange Online</translation>
        </message>
        <message>
            <source>Actions planned</source>
            <translation>Geplante Maßnahmen</translation>
        </message>
        <message>
            <source>Actions taken</source>
            <translation>Getroffene Maßnahmen</translation>
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
            <translation>Gegen eine Wiederholung</translation>
        </message>
        <message>
            <source>Algeria</source>
            <translation>Algerien</translation>
        </message>
        <message>
            <source>All &amp;domains</source>
            <translation>Alle &amp;Domains</translation>
        </message>
        <message>
            <source>All domains</source>
            <translation>Alle Domains</translation>
        </message>
        <message>
            <source>All findings</source>
            <translation>Alle Befunde</translation>
        </message>
        <message>
            <source>All recipients:</source>
            <translation>Alle Empfänger:</translation>
        </message>
        <message>
            <source>Also in this mail</source>
            <translation>Außerdem in dieser Post</translation>
        </message>
        <message>
            <source>Always allow</source>
            <translation>Immer erlauben</translation>
        </message>
        <message>
            <source>Always allowed</source>
            <translation>Immer erlaubt</translation>
        </message>
        <message>
            <source>An address holds hidden characters; it was judged without them.</source>
            <translation>Eine Adresse enthält verborgene Zeichen; sie wurde ohne diese beurteilt.</translation>
        </message>
        <message>
            <source>Anguilla</source>
            <translation>Anguilla</translation>
        </message>
        <message>
            <source>Antigua and Barbuda</source>
            <translation>Antigua und Barbuda</translation>
        </message>
        <message>
            <source>Any bounce</source>
            <translation>Jede Rückmeldung</translation>
        </message>
        <message>
            <source>Any confidence</source>
            <translation>Jede Sicherheit</translation>
        </message>
        <message>
            <source>Any decision</source>
            <translation>Jede Entscheidung</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Jede Zeit</translation>
        </message>
        <message>
            <source>Apple Mail</source>
            <translation>Apple Mail</translation>
        </message>
        <message>
            <source>Approximate number of people affected</source>
            <translation>Ungefähre Zahl der betroffenen Personen</translation>
        </message>
        <message>
            <source>Approximate number of records</source>
            <translation>Ungefähre Zahl der Datensätze</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentinien</translation>
        </message>
        <message>
            <source>As filtered now</source>
            <translation>Wie jetzt gefiltert</translation>
        </message>
        <message>
            <source>As many as suit</source>
            <translation>So viele wie passend</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Ascension Island</source>
            <translation>Ascension</translation>
        </message>
        <message>
            <source>Ask the domain</source>
            <translation>Domain befragen</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Wird gefragt …</translation>
        </message>
        <message>
            <source>At an unknown domain it confirms that the mail matters.</source>
            <translation>Bei einer unbekannten Domain bestätigt das, dass die Nachricht wichtig ist.</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Attachments:</source>
            <translation>Anhänge:</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australien</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Autocomplete</source>
            <translation>Autovervollständigung</translation>
        </message>
        <message>
            <source>Azerbaijan</source>
            <translation>Aserbaidschan</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Bangladesh</source>
            <translation>Bangladesch</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Bcc</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgien</translation>
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
            <translation>Bhutan</translation>
        </message>
        <message>
            <source>Bolivia</source>
            <translation>Bolivien</translation>
        </message>
        <message>
            <source>Bounce</source>
            <translation>Rückmeldung</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasilien</translation>
        </message>
        <message>
            <source>British Columbia</source>
            <translation>Britisch-Kolumbien</translation>
        </message>
        <message>
            <source>Burundi</source>
            <translation>Burundi</translation>
        </message>
        <message>
            <source>By domain</source>
            <translation>Nach Domain</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Kamerun</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Kanada</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Arten von Daten</translation>
        </message>
        <message>
            <source>Categories of people</source>
            <translation>Gruppen von Personen</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>Caused by a cyber incident</source>
            <translation>Durch einen Cybervorfall verursacht</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Certain</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <source>Changed on {day}</source>
            <translation>Geändert am {day}</translation>
        </message>
        <message>
            <source>Changed today, {time}</source>
            <translation>Heute geändert, {time}</translation>
        </message>
        <message>
            <source>Check the ticked mailboxes</source>
            <translation>Angekreuzte Postfächer prüfen</translation>
        </message>
        <message numerus="yes">
            <source>Check the {n} ticked mailboxes</source>
            <extracomment>Check this mailbox</extracomment>
            <translation>
                <numerusform>Das {n} angekreuzte Postfach prüfen</numerusform>
                <numerusform>Die {n} angekreuzten Postfächer prüfen</numerusform>
            </translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>Choose a finding.</source>
            <translation>Wählen Sie einen Befund.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>Ort wählen…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Christmas Island</source>
            <translation>Weihnachtsinsel</translation>
        </message>
        <message>
            <source>Click a month to see only that month</source>
            <translation>Klicken Sie auf einen Monat, um nur diesen zu sehen</translation>
        </message>
        <message>
            <source>Clocks run from awareness; some rules count in hours.</source>
            <translation>Fristen laufen ab der Kenntnis; manche Vorschrift rechnet in Stunden.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Kolumbien</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Congo</source>
            <translation>Kongo</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Tabelle kopieren</translation>
        </message>
        <message>
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Coverage and &amp;problems</source>
            <translation>Abdeckung und &amp;Probleme</translation>
        </message>
        <message>
            <source>Coverage and problems</source>
            <translation>Abdeckung und Probleme</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Zugangsdaten</translation>
        </message>
        <message>
            <source>Curaçao</source>
            <translation>Curaçao</translation>
        </message>
        <message>
            <source>Côte d'Ivoire</source>
            <translation>Elfenbeinküste</translation>
        </message>
        <message>
            <source>D&amp;etail</source>
            <translation>&amp;Einzelheiten</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Decision on notifying, with the reason and who decided</source>
            <translation>Entscheidung über die Meldung, mit Grund und Namen der Entscheidenden</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Erklärung</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dänemark</translation>
        </message>
        <message>
            <source>Display name</source>
            <translation>Anzeigename</translation>
        </message>
        <message>
            <source>Djibouti</source>
            <translation>Dschibuti</translation>
        </message>
        <message>
            <source>Do not contact the recipient or anyone at that domain unless your officer says so.</source>
            <translation>Nehmen Sie keinen Kontakt mit dem Empfänger oder anderen in dieser Domain auf, außer Ihre zuständige Stelle weist Sie dazu an.</translation>
        </message>
        <message>
            <source>Do not contact the recipient or anyone at that domain.</source>
            <translation>Nehmen Sie keinen Kontakt mit dem Empfänger oder anderen in dieser Domain auf.</translation>
        </message>
        <message>
            <source>Do not use Recall.</source>
            <translation>Benutzen Sie die Rückruffunktion nicht.</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domain</translation>
        </message>
        <message>
            <source>Domains to protect</source>
            <translation>Zu schützende Domains</translation>
        </message>
        <message>
            <source>Dominica</source>
            <translation>Dominica</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Fertig, mit Problemen</translation>
        </message>
        <message>
            <source>Draft answers for the ICO report</source>
            <translation>Entwurf der Antworten für die Meldung an das ICO</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <source>Drop mailboxes or a folder here</source>
            <translation>Postfächer oder einen Ordner hier ablegen</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Each is another copy, or lost evidence.</source>
            <translation>Jedes davon ist eine weitere Kopie oder ein verlorener Beweis.</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <translation>Ecuador</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Verschlüsselt</translation>
        </message>
        <message>
            <source>Eritrea</source>
            <translation>Eritrea</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estland</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>Äthiopien</translation>
        </message>
        <message>
            <source>Every domain that mail went to or came from, or that is known to autocomplete. Missent cannot know every name; here you can look through all of them.</source>
            <translation>Jede Domain, an die Post ging, von der Post kam oder die der Autovervollständigung bekannt ist. Missent kann nicht jeden Namen kennen; hier können Sie alle durchsehen.</translation>
        </message>
        <message>
            <source>Every folder that was read, with the messages that count as sent by the owner and their recipients.</source>
            <translation>Jeder gelesene Ordner, mit den Nachrichten, die als vom Inhaber gesendet gelten, und ihren Empfängern.</translation>
        </message>
        <message>
            <source>Every message that was read counts as sent.</source>
            <translation>Jede gelesene Nachricht gilt als gesendet.</translation>
        </message>
        <message>
            <source>Every recipient of sent mail has an address.</source>
            <translation>Jeder Empfänger gesendeter Post hat eine Adresse.</translation>
        </message>
        <message>
            <source>Everybody at {domain}</source>
            <translation>Alle bei {domain}</translation>
        </message>
        <message>
            <source>Evolution</source>
            <translation>Evolution</translation>
        </message>
        <message>
            <source>Export findings</source>
            <translation>Befunde exportieren</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Fiji</source>
            <translation>Fidschi</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter by address or subject</source>
            <translation>Nach Adresse oder Betreff filtern</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Diese Liste filtern</translation>
        </message>
        <message>
            <source>Find mail that went to a mistyped address</source>
            <translation>Post finden, die an eine vertippte Adresse ging</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Findings by domain, and lists</source>
            <translation>Befunde nach Domain und Listen</translation>
        </message>
        <message>
            <source>Findings per month sent</source>
            <translation>Befunde nach Sendemonat</translation>
        </message>
        <message>
            <source>Findings per year sent</source>
            <translation>Befunde nach Sendejahr</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Erstmals</translation>
        </message>
        <message>
            <source>Fold the timeline</source>
            <translation>Zeitleiste einklappen</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>For personal data in the US Department of Defense. Block numbers as on the form of February 2013.</source>
            <translation>Für personenbezogene Daten im US-Verteidigungsministerium. Nummern der Felder wie im Formular vom Februar 2013.</translation>
        </message>
        <message>
            <source>For possibly classified or marked mail. Without content.</source>
            <translation>Für möglicherweise eingestufte oder gekennzeichnete Post. Ohne Inhalt.</translation>
        </message>
        <message>
            <source>For programs, with all facts of each reason</source>
            <translation>Für Programme, mit allen Einzelheiten jedes Grundes</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Forms ask for this, and each copy is one more to protect.</source>
            <translation>Die Formulare verlangen das, und jede Kopie muss ebenfalls geschützt werden.</translation>
        </message>
        <message>
            <source>Found in</source>
            <translation>Gefunden in</translation>
        </message>
        <message>
            <source>Found in damaged data</source>
            <translation>In beschädigten Daten gefunden</translation>
        </message>
        <message>
            <source>Found on this computer</source>
            <translation>Auf diesem Computer gefunden</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankreich</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Georgien</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Google Takeout</source>
            <translation>Google Takeout</translation>
        </message>
        <message>
            <source>Google takes app passwords, which need 2-Step Verification.</source>
            <translation>Google nimmt App-Passwörter an; diese setzen die Bestätigung in zwei Schritten voraus.</translation>
        </message>
        <message>
            <source>Google takes no passwords of accounts for IMAP, but app passwords (they need 2-Step Verification).</source>
            <translation>Google nimmt für IMAP keine Kontopasswörter an, wohl aber App-Passwörter (sie setzen die Bestätigung in zwei Schritten voraus).</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Griechenland</translation>
        </message>
        <message>
            <source>Greenland</source>
            <translation>Grönland</translation>
        </message>
        <message>
            <source>Header as it was sent</source>
            <translation>Kopf, wie er gesendet wurde</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Gesundheit</translation>
        </message>
        <message>
            <source>Highest marking, as asserted by the reporter</source>
            <translation>Höchste Kennzeichnung, nach Angabe der meldenden Person</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>Hongkong</translation>
        </message>
        <message>
            <source>How it was noticed</source>
            <translation>Wie es bemerkt wurde</translation>
        </message>
        <message>
            <source>How to sign in</source>
            <translation>Art der Anmeldung</translation>
        </message>
        <message>
            <source>I have not forwarded, replied to, recalled or deleted the message</source>
            <translation>Ich habe die Nachricht nicht weitergeleitet, beantwortet, zurückgerufen oder gelöscht</translation>
        </message>
        <message>
            <source>IMAP is switched off for this account. Switch it on in its settings.</source>
            <translation>IMAP ist für dieses Konto ausgeschaltet. Schalten Sie es in dessen Einstellungen ein.</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Island</translation>
        </message>
        <message>
            <source>Identifier (client id) that your IT department registered with the provider</source>
            <translation>Kennung (Client-ID), die Ihre IT-Abteilung beim Anbieter registriert hat</translation>
        </message>
        <message>
            <source>If not, what was done</source>
            <translation>Falls nicht: was getan wurde</translation>
        </message>
        <message>
            <source>In the browser</source>
            <translation>Im Browser</translation>
        </message>
        <message>
            <source>In the order of the form of the Information Commissioner's Office (United Kingdom).</source>
            <translation>In der Reihenfolge des Formulars des Information Commissioner's Office (Vereinigtes Königreich).</translation>
        </message>
        <message>
            <source>In use by {program}. Close {program}, or make a copy.</source>
            <translation>Von {program} benutzt. Schließen Sie {program}, oder erstellen Sie eine Kopie.</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Indien</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonesien</translation>
        </message>
        <message>
            <source>Intended</source>
            <translation>Beabsichtigt</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Iran</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israel</translation>
        </message>
        <message>
            <source>It could also be meant for {names}</source>
            <translation>Es könnte auch {names} gemeint sein</translation>
        </message>
        <message>
            <source>It is the practice for spillage.</source>
            <translation>So wird bei einem Abfluss eingestufter Daten verfahren.</translation>
        </message>
        <message>
            <source>It is the proof.</source>
            <translation>Sie ist der Beweis.</translation>
        </message>
        <message>
            <source>It keeps the record honest.</source>
            <translation>So bleibt der Bericht ehrlich.</translation>
        </message>
        <message>
            <source>It limits the harm.</source>
            <translation>Es begrenzt den Schaden.</translation>
        </message>
        <message numerus="yes">
            <source>It seems to have been typed: it stands in {n} conversations.</source>
            <extracomment>It seems to have been typed: it stands in {n} conversation.</extracomment>
            <translation>
                <numerusform>Sie scheint getippt worden zu sein: Sie steht in {n} Unterhaltung.</numerusform>
                <numerusform>Sie scheint getippt worden zu sein: Sie steht in {n} Unterhaltungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was deleted after it was sent.</source>
            <translation>Sie wurde nach dem Senden gelöscht.</translation>
        </message>
        <message>
            <source>It will not be flagged again in this case. Ctrl+Z takes it back.</source>
            <translation>Dies wird in diesem Fall nicht mehr angezeigt. Strg+Z macht es rückgängig.</translation>
        </message>
        <message>
            <source>It works inside one Exchange organisation only, and draws attention.</source>
            <translation>Er wirkt nur innerhalb einer Exchange-Organisation und erregt Aufmerksamkeit.</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Its list is shown</source>
            <translation>Die Liste dazu wird angezeigt</translation>
        </message>
        <message>
            <source>Its name is not text that this computer can write down. Give a copy of it another name.</source>
            <translation>Der Name ist kein Text, den dieser Computer schreiben kann. Geben Sie einer Kopie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japan</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordanien</translation>
        </message>
        <message>
            <source>Judged like the others, and counted as sent by nobody.</source>
            <translation>Wie die anderen beurteilt, aber nicht als gesendet gezählt.</translation>
        </message>
        <message>
            <source>KMail</source>
            <translation>KMail</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Keep the sign-in in this computer's keyring</source>
            <translation>Anmeldung im Schlüsselbund dieses Computers aufbewahren</translation>
        </message>
        <message>
            <source>Keeps its mail on the server. Read the mail account instead.</source>
            <translation>Bewahrt seine Post auf dem Server auf. Lesen Sie stattdessen das E-Mail-Konto.</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenia</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>Art der Meldung</translation>
        </message>
        <message>
            <source>Known elsewhere in the file</source>
            <translation>An anderer Stelle der Datei bekannt</translation>
        </message>
        <message>
            <source>Known to autocomplete</source>
            <translation>Der Autovervollständigung bekannt</translation>
        </message>
        <message>
            <source>Kyrgyzstan</source>
            <translation>Kirgisistan</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language and text size are taken up at the next start; lists go into every new case.</source>
            <translation>Sprache und Schriftgröße gelten ab dem nächsten Start; die Listen gehen in jeden neuen Fall ein.</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Letzte 12 Monate</translation>
        </message>
        <message numerus="yes">
            <source>Last {n} days</source>
            <extracomment>Last {n} day</extracomment>
            <translation>
                <numerusform>Letzter {n} Tag</numerusform>
                <numerusform>Letzte {n} Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave the message in Sent; keep this report and its hashes; do not tidy folders or compact the mail file.</source>
            <translation>Lassen Sie die Nachricht im Ordner „Gesendet“; bewahren Sie diesen Bericht und seine Prüfsummen auf; räumen Sie keine Ordner auf und komprimieren Sie die Maildatei nicht.</translation>
        </message>
        <message>
            <source>Liberia</source>
            <translation>Liberia</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Wahrscheinlich</translation>
        </message>
        <message>
            <source>Likely consequences</source>
            <translation>Wahrscheinliche Folgen</translation>
        </message>
        <message>
            <source>Linked data of the CASE ontology</source>
            <translation>Verknüpfte Daten nach der CASE-Ontologie</translation>
        </message>
        <message>
            <source>Lists of persons</source>
            <translation>Personenlisten</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litauen</translation>
        </message>
        <message>
            <source>Load file for review platforms, with the messages</source>
            <translation>Ladedatei für Review-Plattformen, mit den Nachrichten</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <source>Look for other mail to the same domain.</source>
            <translation>Suchen Sie nach weiterer Post an dieselbe Domain.</translation>
        </message>
        <message>
            <source>Look through the unknown names</source>
            <translation>Unbekannte Namen durchsehen</translation>
        </message>
        <message>
            <source>M, I, A · Ctrl+Z takes it back</source>
            <translation>M, I, A · Strg+Z nimmt zurück</translation>
        </message>
        <message>
            <source>Macao</source>
            <translation>Macau</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Mail folder</source>
            <translation>E-Mail-Ordner</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <source>Mali</source>
            <translation>Mali</translation>
        </message>
        <message>
            <source>Marking of this report</source>
            <translation>Kennzeichnung dieser Meldung</translation>
        </message>
        <message>
            <source>Measures in place before</source>
            <translation>Zuvor bestehende Maßnahmen</translation>
        </message>
        <message>
            <source>Message header</source>
            <translation>Kopf der Nachricht</translation>
        </message>
        <message>
            <source>Message-ID</source>
            <translation>Message-ID</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Messages that were read, and whose recipients were not judged, for nothing shows that the owner sent them.</source>
            <translation>Nachrichten, die gelesen, deren Empfänger aber nicht beurteilt wurden, weil nichts zeigt, dass der Inhaber sie gesendet hat.</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexiko</translation>
        </message>
        <message>
            <source>Microsoft takes no passwords for IMAP. Sign in with: missent accounts add ADDRESS --oauth microsoft --client-id ID</source>
            <translation>Microsoft nimmt für IMAP keine Passwörter an. Melden Sie sich an mit: missent accounts add ADDRESS --oauth microsoft --client-id ID</translation>
        </message>
        <message>
            <source>Microsoft takes no passwords: sign in in the browser, with an identifier from your IT department.</source>
            <translation>Microsoft nimmt keine Passwörter an: Melden Sie sich im Browser an, mit einer Kennung Ihrer IT-Abteilung.</translation>
        </message>
        <message>
            <source>Microsoft, Google</source>
            <translation>Microsoft, Google</translation>
        </message>
        <message>
            <source>Missent brings no identifier of its own. Ask your IT department for one.</source>
            <translation>Missent bringt keine eigene Kennung mit. Bitten Sie Ihre IT-Abteilung um eine.</translation>
        </message>
        <message>
            <source>Missent does not read these files yet. Export the mail as mbox, and open that.</source>
            <translation>Missent liest diese Dateien noch nicht. Exportieren Sie die Post als mbox und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>Missent finds e-mail that was already sent to a mistyped domain. It only reads, and calls no network but the mail servers that you name.</source>
            <translation>Missent findet E-Mails, die bereits an eine vertippte Domain gesendet wurden. Es liest nur und wendet sich im Netz nur an die Mailserver, die Sie nennen.</translation>
        </message>
        <message>
            <source>Missent is not able to assess it.</source>
            <translation>Missent kann dies nicht beurteilen.</translation>
        </message>
        <message>
            <source>Missent looked at every recipient that it could read. It cannot know every name.</source>
            <translation>Missent hat jeden Empfänger geprüft, den es lesen konnte. Es kann nicht jeden Namen kennen.</translation>
        </message>
        <message>
            <source>Missent met a fault of its own at this place; reading went on after it.</source>
            <translation>An dieser Stelle trat ein Fehler in Missent selbst auf; danach wurde weitergelesen.</translation>
        </message>
        <message>
            <source>Missent only reads. Nothing leaves this computer.</source>
            <translation>Missent liest nur. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>Missent reads from {host}. It changes nothing there.</source>
            <translation>Missent liest von {host}. Es ändert dort nichts.</translation>
        </message>
        <message>
            <source>Missent reads the headers of sent mail, and whole messages only where it has a suspicion. Nothing on the server is changed.</source>
            <translation>Missent liest die Köpfe gesendeter Nachrichten, und ganze Nachrichten nur dort, wo ein Verdacht besteht. Auf dem Server wird nichts geändert.</translation>
        </message>
        <message>
            <source>Missent sends nothing.</source>
            <translation>Missent sendet nichts.</translation>
        </message>
        <message>
            <source>Mistake</source>
            <translation>Irrtum</translation>
        </message>
        <message>
            <source>More is in the case than is listed here; the exports name all of it.</source>
            <translation>Im Fall steht mehr, als hier aufgeführt ist; die Exporte nennen alles.</translation>
        </message>
        <message>
            <source>Most providers</source>
            <translation>Die meisten Anbieter</translation>
        </message>
        <message>
            <source>Mozambique</source>
            <translation>Mosambik</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Namibia</source>
            <translation>Namibia</translation>
        </message>
        <message>
            <source>Nepal</source>
            <translation>Nepal</translation>
        </message>
        <message>
            <source>New Outlook</source>
            <translation>Neues Outlook</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Neuseeland</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Neu hier?</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Next step, and whom to ask</source>
            <translation>Nächster Schritt und Ansprechperson</translation>
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
            <translation>Keine Unzustellbarkeitsmeldung</translation>
        </message>
        <message>
            <source>No bounce found: the folders where bounces arrive were read and none matches. This is not proof of delivery.</source>
            <translation>Keine Unzustellbarkeitsmeldung gefunden: Die Ordner, in denen solche Meldungen eintreffen, wurden gelesen, und keine passt. Das ist kein Beweis der Zustellung.</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <source>No domain was written to or heard from yet.</source>
            <translation>Noch keine Domain, an die geschrieben oder von der etwas empfangen wurde.</translation>
        </message>
        <message>
            <source>No finding is chosen</source>
            <translation>Kein Befund gewählt</translation>
        </message>
        <message>
            <source>No finding matches. Clear the filter.</source>
            <translation>Kein Befund passt. Heben Sie den Filter auf.</translation>
        </message>
        <message>
            <source>No folder of this account is known as the one of sent mail. Name it, or read all folders.</source>
            <translation>Kein Ordner dieses Kontos ist als der für gesendete Post bekannt. Nennen Sie ihn, oder lesen Sie alle Ordner.</translation>
        </message>
        <message>
            <source>No folder was read.</source>
            <translation>Kein Ordner wurde gelesen.</translation>
        </message>
        <message>
            <source>No mailboxes were found. Drop a file here, choose one, or sign in.</source>
            <translation>Es wurden keine Postfächer gefunden. Legen Sie eine Datei hier ab, wählen Sie eine, oder melden Sie sich an.</translation>
        </message>
        <message>
            <source>No message ever came from {domain}</source>
            <translation>Von {domain} kam nie eine Nachricht</translation>
        </message>
        <message>
            <source>No message was read</source>
            <translation>Keine Nachricht wurde gelesen</translation>
        </message>
        <message>
            <source>No message was read, only what a mail program offers as one types.</source>
            <translation>Keine Nachricht wurde gelesen, nur das, was ein Mailprogramm beim Tippen anbietet.</translation>
        </message>
        <message>
            <source>No message: the mail program offers this address while one types. Take it off that list.</source>
            <translation>Keine Nachricht: Das Mailprogramm bietet diese Adresse beim Tippen an. Nehmen Sie sie aus dieser Liste.</translation>
        </message>
        <message>
            <source>No other correspondent of this mailbox has the ending .{ending}</source>
            <translation>Kein anderer Kontakt dieses Postfachs hat die Endung .{ending}</translation>
        </message>
        <message>
            <source>No problem was met in what was read.</source>
            <translation>Beim Lesen trat kein Problem auf.</translation>
        </message>
        <message>
            <source>No recipient looks mistyped</source>
            <translation>Kein Empfänger sieht vertippt aus</translation>
        </message>
        <message>
            <source>No remembered address looks mistyped</source>
            <translation>Keine gemerkte Adresse sieht vertippt aus</translation>
        </message>
        <message>
            <source>No safe keyring was found here: the sign-in is forgotten when Missent ends.</source>
            <translation>Hier wurde kein sicherer Schlüsselbund gefunden: Die Anmeldung wird vergessen, wenn Missent endet.</translation>
        </message>
        <message>
            <source>No sign found in what was read.</source>
            <translation>In dem, was gelesen wurde, fand sich kein Anzeichen.</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Kein Betreff</translation>
        </message>
        <message>
            <source>No such list was read.</source>
            <translation>Keine solche Liste wurde gelesen.</translation>
        </message>
        <message>
            <source>None of the messages could be told to be sent by the owner of this mailbox, so none was judged.</source>
            <translation>Bei keiner Nachricht war zu erkennen, dass der Inhaber dieses Postfachs sie gesendet hat; daher wurde keine beurteilt.</translation>
        </message>
        <message>
            <source>None so far: {read}.</source>
            <translation>Bisher keine: {read}.</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Nordkorea</translation>
        </message>
        <message>
            <source>North Macedonia</source>
            <translation>Nordmazedonien</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norwegen</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <source>Not checked: bounces were not looked for in the mail given.</source>
            <translation>Nicht geprüft: In der vorgelegten Post wurde nicht nach Unzustellbarkeitsmeldungen gesucht.</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>Nicht beurteilt</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Not known what was meant</source>
            <translation>Nicht bekannt, was gemeint war</translation>
        </message>
        <message>
            <source>Not known what was meant by {domain}</source>
            <translation>Nicht bekannt, was mit {domain} gemeint war</translation>
        </message>
        <message>
            <source>Not looked into: {names}.</source>
            <translation>Nicht untersucht: {names}.</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Notiz:</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing found so far; reading goes on.</source>
            <translation>Bisher nichts gefunden; das Lesen geht weiter.</translation>
        </message>
        <message>
            <source>Nothing read yet.</source>
            <translation>Noch nichts gelesen.</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Notice under Article 33 GDPR, and entry for the register</source>
            <translation>Meldung nach Artikel 33 DSGVO und Eintrag in das Verzeichnis</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Bemerkt</translation>
        </message>
        <message>
            <source>Oman</source>
            <translation>Oman</translation>
        </message>
        <message>
            <source>One letter differs: “{written}” was written for “{meant}”</source>
            <translation>Ein Buchstabe weicht ab: „{written}“ statt „{meant}“</translation>
        </message>
        <message>
            <source>One page for a manager or a small office, without content. It may go by e-mail.</source>
            <translation>Eine Seite für Vorgesetzte oder ein kleines Büro, ohne Inhalt. Sie darf per E-Mail gehen.</translation>
        </message>
        <message>
            <source>One slip is seldom alone.</source>
            <translation>Ein Versehen kommt selten allein.</translation>
        </message>
        <message>
            <source>Only Microsoft and Google are signed in to in the browser.</source>
            <translation>Nur bei Microsoft und Google erfolgt die Anmeldung im Browser.</translation>
        </message>
        <message>
            <source>Only a name is stored, so the domain cannot be checked.</source>
            <translation>Nur ein Name ist gespeichert; die Domain kann daher nicht geprüft werden.</translation>
        </message>
        <message>
            <source>Only in the cloud. Have it downloaded to this computer first.</source>
            <translation>Nur in der Cloud. Lassen Sie es zuerst auf diesen Computer herunterladen.</translation>
        </message>
        <message>
            <source>Only mistakes</source>
            <translation>Nur Irrtümer</translation>
        </message>
        <message>
            <source>Only {period} is shown; press it again for all</source>
            <translation>Nur {period} wird angezeigt; nochmals drücken für alle</translation>
        </message>
        <message>
            <source>Open a &amp;case…</source>
            <translation>&amp;Fall öffnen…</translation>
        </message>
        <message>
            <source>Open a &amp;folder…</source>
            <translation>&amp;Ordner öffnen…</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>Fall öffnen</translation>
        </message>
        <message>
            <source>Open a folder of mail</source>
            <translation>Ordner mit E-Mails öffnen</translation>
        </message>
        <message>
            <source>Open a mailbox: Missent reads it and does not change it</source>
            <translation>Postfach öffnen: Missent liest es und ändert es nicht</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Im Mailprogramm öffnen</translation>
        </message>
        <message>
            <source>Or click to choose; Ctrl+V pastes a path.</source>
            <translation>Oder zum Auswählen klicken; Strg+V fügt einen Pfad ein.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Others who were told</source>
            <translation>Andere, die unterrichtet wurden</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>Outlook</translation>
        </message>
        <message>
            <source>Owner of the information</source>
            <translation>Inhaber der Informationen</translation>
        </message>
        <message>
            <source>PDF files</source>
            <translation>PDF-Dateien</translation>
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
            <translation>Passwort oder App-Passwort</translation>
        </message>
        <message>
            <source>Passwords or keys in it</source>
            <translation>Passwörter oder Schlüssel darin</translation>
        </message>
        <message>
            <source>Passwords or keys inside? Change them now.</source>
            <translation>Passwörter oder Schlüssel enthalten? Ändern Sie sie jetzt.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>People in other states</source>
            <translation>Personen in anderen Staaten</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Personenbezogene Daten</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Policy file</source>
            <translation>Richtliniendatei</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Möglich</translation>
        </message>
        <message>
            <source>Possibly above the level of this system? Stop using it for this mail; do not print or export; call.</source>
            <translation>Möglicherweise höher eingestuft als dieses System? Benutzen Sie es nicht mehr für diese Post; nicht drucken oder exportieren; rufen Sie an.</translation>
        </message>
        <message>
            <source>Possibly misaddressed mail: report to the security officer</source>
            <translation>Möglicherweise falsch adressierte Post: Meldung an die Sicherheitsbeauftragten</translation>
        </message>
        <message>
            <source>Possibly misaddressed mail: summary</source>
            <translation>Möglicherweise falsch adressierte Post: Zusammenfassung</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Probably meant for</source>
            <translation>Wahrscheinlich gemeint</translation>
        </message>
        <message>
            <source>Probably meant for {domain}</source>
            <translation>Wahrscheinlich gemeint: {domain}</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Protective marking</source>
            <translation>Schutzkennzeichnung</translation>
        </message>
        <message>
            <source>Puerto Rico</source>
            <translation>Puerto Rico</translation>
        </message>
        <message>
            <source>Quebec</source>
            <translation>Québec</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Read a &amp;mail account…</source>
            <translation>E-&amp;Mail-Konto lesen…</translation>
        </message>
        <message>
            <source>Read a mail account</source>
            <translation>E-Mail-Konto lesen</translation>
        </message>
        <message>
            <source>Read a mail account…</source>
            <translation>E-Mail-Konto lesen…</translation>
        </message>
        <message>
            <source>Read another mailbox…</source>
            <translation>Anderes Postfach lesen…</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Liest</translation>
        </message>
        <message>
            <source>Reading is not finished, or not everything could be read. The file will say so.</source>
            <translation>Das Lesen ist nicht abgeschlossen, oder nicht alles konnte gelesen werden. Die Datei wird das sagen.</translation>
        </message>
        <message>
            <source>Reading made no progress at this place; reading went on after it.</source>
            <translation>Das Lesen kam an dieser Stelle nicht voran; danach wurde weitergelesen.</translation>
        </message>
        <message>
            <source>Reading processes</source>
            <translation>Leseprozesse</translation>
        </message>
        <message>
            <source>Reading was stopped before its end, so nothing can be said about the rest.</source>
            <translation>Das Lesen wurde vor dem Ende gestoppt; über den Rest lässt sich daher nichts sagen.</translation>
        </message>
        <message>
            <source>Reading was stopped: {read}. What is shown is partial, and every export says so.</source>
            <translation>Das Lesen wurde gestoppt: {read}. Was hier steht, ist unvollständig, und jeder Export sagt das.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Empfangen von</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Recipient as written</source>
            <translation>Empfänger, wie geschrieben</translation>
        </message>
        <message>
            <source>Recipient table</source>
            <translation>Empfängertabelle</translation>
        </message>
        <message>
            <source>Recipient table, single entry</source>
            <translation>Empfängertabelle, einzelner Eintrag</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Recipients of sent mail that hold no address, such as an internal name of Exchange. Nobody can say where that mail went; look through them for names that you do not know.</source>
            <translation>Empfänger gesendeter Post ohne Adresse, etwa mit einem internen Namen von Exchange. Niemand kann sagen, wohin diese Post ging; suchen Sie darin nach Namen, die Sie nicht kennen.</translation>
        </message>
        <message>
            <source>Reference of an earlier report</source>
            <translation>Kennung einer früheren Meldung</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Zurückgewiesen</translation>
        </message>
        <message>
            <source>Rejected: a delivery failure report for this recipient was found. It shows that this copy was not delivered, not that nobody saw it.</source>
            <translation>Zurückgewiesen: Für diesen Empfänger wurde eine Unzustellbarkeitsmeldung gefunden. Sie zeigt, dass diese Kopie nicht zugestellt wurde, nicht, dass niemand sie gesehen hat.</translation>
        </message>
        <message>
            <source>Remove the wrong address from autocomplete and contacts now; see who replied to all.</source>
            <translation>Entfernen Sie die falsche Adresse jetzt aus Autovervollständigung und Kontakten; sehen Sie nach, wer allen geantwortet hat.</translation>
        </message>
        <message>
            <source>Report for a browser, in one file</source>
            <translation>Bericht für den Browser, in einer Datei</translation>
        </message>
        <message>
            <source>Report to edit in a word processor</source>
            <translation>Bericht zum Bearbeiten in der Textverarbeitung</translation>
        </message>
        <message>
            <source>Report to print and sign</source>
            <translation>Bericht zum Drucken und Unterschreiben</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>Gemeldet von</translation>
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
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Russland</translation>
        </message>
        <message>
            <source>Réunion</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>S&amp;top reading</source>
            <translation>Lesen s&amp;toppen</translation>
        </message>
        <message>
            <source>Safety of persons affected</source>
            <translation>Sicherheit von Personen betroffen</translation>
        </message>
        <message>
            <source>Saint Helena</source>
            <translation>St. Helena</translation>
        </message>
        <message>
            <source>Saint Kitts and Nevis</source>
            <translation>St. Kitts und Nevis</translation>
        </message>
        <message>
            <source>Saint Pierre and Miquelon</source>
            <translation>St. Pierre und Miquelon</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Saudi-Arabien</translation>
        </message>
        <message>
            <source>Save a copy of the case</source>
            <translation>Kopie des Falls speichern</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Meldung speichern</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>Say only what is needed: no content, no names of people affected.</source>
            <translation>Sagen Sie nur das Nötige: keinen Inhalt, keine Namen betroffener Personen.</translation>
        </message>
        <message>
            <source>SeaMonkey</source>
            <translation>SeaMonkey</translation>
        </message>
        <message numerus="yes">
            <source>See all {n} domains</source>
            <extracomment>See the {n} domain</extracomment>
            <translation>
                <numerusform>Die {n} Domain ansehen</numerusform>
                <numerusform>Alle {n} Domains ansehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Self-&amp;report…</source>
            <translation>Se&amp;lbstmeldung…</translation>
        </message>
        <message>
            <source>Self-report</source>
            <translation>Selbstmeldung</translation>
        </message>
        <message>
            <source>Self-report…</source>
            <translation>Selbstmeldung…</translation>
        </message>
        <message>
            <source>Send to the right person by the proper way.</source>
            <translation>Senden Sie auf dem richtigen Weg an die richtige Person.</translation>
        </message>
        <message>
            <source>Send to the right person only when the officer agrees, by the proper way.</source>
            <translation>Senden Sie erst dann und auf dem richtigen Weg an die richtige Person, wenn die zuständige Stelle zustimmt.</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Gesendet an</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show text</source>
            <translation>Text anzeigen</translation>
        </message>
        <message>
            <source>Show the timeline</source>
            <translation>Zeitleiste anzeigen</translation>
        </message>
        <message numerus="yes">
            <source>Show the {n} problems</source>
            <extracomment>Show the {n} problem</extracomment>
            <translation>
                <numerusform>Das {n} Problem anzeigen</numerusform>
                <numerusform>Die {n} Probleme anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Angezeigt als</translation>
        </message>
        <message>
            <source>Sign in and read</source>
            <translation>Anmelden und lesen</translation>
        </message>
        <message>
            <source>Sign in in the browser that opens now…</source>
            <translation>Melden Sie sich in dem Browser an, der sich jetzt öffnet …</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Anmeldung läuft …</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <source>Single letters decide in the list (M, I, A)</source>
            <translation>Buchstaben entscheiden (M, I, A)</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slowakei</translation>
        </message>
        <message>
            <source>So nothing can be said about it.</source>
            <translation>Daher lässt sich darüber nichts sagen.</translation>
        </message>
        <message>
            <source>So nothing can be said about this mail.</source>
            <translation>Daher lässt sich über diese Post nichts sagen.</translation>
        </message>
        <message>
            <source>Something went wrong that should not have</source>
            <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Südafrika</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Südkorea</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spanien</translation>
        </message>
        <message>
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <source>Still packed. Unpack it, and open the folder that comes of it.</source>
            <translation>Noch gepackt. Entpacken Sie es und öffnen Sie den Ordner, der daraus entsteht.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Lesen stoppen</translation>
        </message>
        <message>
            <source>Stop. Do not reply, forward, send again or delete.</source>
            <translation>Halten Sie inne. Nicht antworten, weiterleiten, erneut senden oder löschen.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>Suggested: {value}. Take it</source>
            <translation>Vorschlag: {value}. Übernehmen</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Schweden</translation>
        </message>
        <message>
            <source>Table for spreadsheets, one row for each recipient</source>
            <translation>Tabelle für Tabellenkalkulationen, eine Zeile je Empfänger</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Tell your security officer or data protection officer now; by telephone if it may be classified.</source>
            <translation>Unterrichten Sie jetzt Ihre Sicherheits- oder Datenschutzbeauftragten; telefonisch, falls es eingestuft sein könnte.</translation>
        </message>
        <message>
            <source>Tells the domain of the address, and nothing else, to its web server and a list</source>
            <translation>Nennt die Domain der Adresse, und sonst nichts, ihrem Webserver und einem Verzeichnis</translation>
        </message>
        <message>
            <source>Text of the message, plain</source>
            <translation>Text der Nachricht, unformatiert</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>That could not be done</source>
            <translation>Das war nicht möglich</translation>
        </message>
        <message>
            <source>The connection to the mail server was lost. Scan again to go on from there.</source>
            <translation>Die Verbindung zum Mailserver ist abgebrochen. Lesen Sie erneut, um dort weiterzumachen.</translation>
        </message>
        <message>
            <source>The connection to {host} was lost.</source>
            <translation>Die Verbindung zu {host} ist abgebrochen.</translation>
        </message>
        <message>
            <source>The content is kept in a cloud and is not on this computer.</source>
            <translation>Der Inhalt liegt in einer Cloud und nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>The content may need another channel.</source>
            <translation>Der Inhalt braucht vielleicht einen anderen Weg.</translation>
        </message>
        <message>
            <source>The custody journal of the case, as it is kept</source>
            <translation>Das Protokoll des Falls (Nachweiskette), wie es geführt wird</translation>
        </message>
        <message>
            <source>The dot before “{before}” is missing</source>
            <translation>Der Punkt vor „{before}“ fehlt</translation>
        </message>
        <message>
            <source>The ending .{ending} belongs to {holder}</source>
            <translation>Die Endung .{ending} wird vergeben von: {holder}</translation>
        </message>
        <message>
            <source>The ending .{ending} was left out</source>
            <translation>Die Endung .{ending} wurde weggelassen</translation>
        </message>
        <message>
            <source>The ending .{written} is a known slip for .{meant}</source>
            <translation>Die Endung .{written} ist ein bekannter Vertipper für .{meant}</translation>
        </message>
        <message>
            <source>The ending .{written} is one slip of the finger from .{meant}</source>
            <translation>Die Endung .{written} ist einen Vertipper von .{meant} entfernt</translation>
        </message>
        <message>
            <source>The file became shorter while it was read.</source>
            <translation>Die Datei wurde während des Lesens kürzer.</translation>
        </message>
        <message>
            <source>The file changed while it was read. Read it again to be sure.</source>
            <translation>Die Datei änderte sich während des Lesens. Lesen Sie sie zur Sicherheit erneut.</translation>
        </message>
        <message>
            <source>The file is written on this computer. Nothing is sent.</source>
            <translation>Die Datei wird auf diesem Computer geschrieben. Nichts wird gesendet.</translation>
        </message>
        <message>
            <source>The header is too long, and its end was not read.</source>
            <translation>Der Kopf ist zu lang; sein Ende wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The hyphen before “{before}” is missing</source>
            <translation>Der Bindestrich vor „{before}“ fehlt</translation>
        </message>
        <message>
            <source>The letter “{letter}” is missing at the end</source>
            <translation>Der Buchstabe „{letter}“ fehlt am Ende</translation>
        </message>
        <message>
            <source>The letter “{letter}” is missing before “{before}”</source>
            <translation>Der Buchstabe „{letter}“ fehlt vor „{before}“</translation>
        </message>
        <message>
            <source>The letter “{letter}” is too many at the end</source>
            <translation>Der Buchstabe „{letter}“ am Ende ist zu viel</translation>
        </message>
        <message>
            <source>The letter “{letter}” is too many before “{before}”</source>
            <translation>Der Buchstabe „{letter}“ vor „{before}“ ist zu viel</translation>
        </message>
        <message>
            <source>The letter “{letter}” was typed twice</source>
            <translation>Der Buchstabe „{letter}“ wurde doppelt getippt</translation>
        </message>
        <message>
            <source>The letters are those of {meant}, but dots or hyphens stand elsewhere</source>
            <translation>Die Buchstaben sind die von {meant}, aber Punkte oder Bindestriche stehen anders</translation>
        </message>
        <message>
            <source>The letters behind the headings name the paragraph of Article 33. The register entry is kept even when nothing is notified.</source>
            <translation>Die Buchstaben hinter den Überschriften nennen den Absatz von Artikel 33. Der Eintrag in das Verzeichnis wird aufbewahrt, auch wenn nichts gemeldet wird.</translation>
        </message>
        <message numerus="yes">
            <source>The mail program seems to offer the wrong address: it stands in {n} conversations.</source>
            <extracomment>The mail program seems to offer the wrong address: it stands in {n} conversation.</extracomment>
            <translation>
                <numerusform>Das Mailprogramm scheint die falsche Adresse anzubieten: Sie steht in {n} Unterhaltung.</numerusform>
                <numerusform>Das Mailprogramm scheint die falsche Adresse anzubieten: Sie steht in {n} Unterhaltungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mail server asked for a pause. Scan again later to go on from there.</source>
            <translation>Der Mailserver bat um eine Pause. Lesen Sie später erneut, um dort weiterzumachen.</translation>
        </message>
        <message>
            <source>The mail server broke the rules of its protocol, so reading from it was ended.</source>
            <translation>Der Mailserver verletzte die Regeln seines Protokolls; das Lesen wurde daher beendet.</translation>
        </message>
        <message>
            <source>The mail server cannot be reached. Check its name and the network.</source>
            <translation>Der Mailserver ist nicht erreichbar. Prüfen Sie seinen Namen und das Netz.</translation>
        </message>
        <message>
            <source>The mail server could not prove who it is, so nothing was sent to it.</source>
            <translation>Der Mailserver konnte nicht nachweisen, wer er ist; daher wurde ihm nichts gesendet.</translation>
        </message>
        <message>
            <source>The mail server did not accept the sign-in.</source>
            <translation>Der Mailserver hat die Anmeldung nicht angenommen.</translation>
        </message>
        <message>
            <source>The mail server lists this message but does not deliver it.</source>
            <translation>Der Mailserver führt diese Nachricht auf, liefert sie aber nicht.</translation>
        </message>
        <message>
            <source>The mail server refused what was asked.</source>
            <translation>Der Mailserver hat die Anfrage abgelehnt.</translation>
        </message>
        <message>
            <source>The mailbox is no longer there; what is told of it was read earlier.</source>
            <translation>Das Postfach ist nicht mehr da; was darüber steht, wurde früher gelesen.</translation>
        </message>
        <message>
            <source>The message</source>
            <translation>Die Nachricht</translation>
        </message>
        <message>
            <source>The message ends in the middle of its header; what stands before was read.</source>
            <translation>Die Nachricht endet mitten in ihrem Kopf; was davor steht, wurde gelesen.</translation>
        </message>
        <message>
            <source>The message has no header, so its recipients are not known.</source>
            <translation>Die Nachricht hat keinen Kopf; ihre Empfänger sind daher nicht bekannt.</translation>
        </message>
        <message>
            <source>The message has no readable date</source>
            <translation>Die Nachricht hat kein lesbares Datum</translation>
        </message>
        <message>
            <source>The message names recipients that could not be found in it.</source>
            <translation>Die Nachricht nennt Empfänger, die in ihr nicht zu finden waren.</translation>
        </message>
        <message>
            <source>The messages themselves, a file each, in a folder</source>
            <translation>Die Nachrichten selbst, je eine Datei, in einem Ordner</translation>
        </message>
        <message>
            <source>The messages themselves, in one file</source>
            <translation>Die Nachrichten selbst, in einer Datei</translation>
        </message>
        <message>
            <source>The name beside the address is another address, {name}</source>
            <translation>Der Name neben der Adresse ist eine andere Adresse, {name}</translation>
        </message>
        <message>
            <source>The name is known with the ending .{meant}, not with .{written}</source>
            <translation>Der Name ist mit der Endung .{meant} bekannt, nicht mit .{written}</translation>
        </message>
        <message numerus="yes">
            <source>The next attempt is in {n} seconds.</source>
            <extracomment>The next attempt is in {n} second.</extracomment>
            <translation>
                <numerusform>Der nächste Versuch folgt in {n} Sekunde.</numerusform>
                <numerusform>Der nächste Versuch folgt in {n} Sekunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>The office's policy file</source>
            <translation>Richtliniendatei der Dienststelle</translation>
        </message>
        <message>
            <source>The organisation became aware</source>
            <translation>Die Organisation erhielt Kenntnis</translation>
        </message>
        <message>
            <source>The parts of {meant} stand in another order</source>
            <translation>Die Teile von {meant} stehen in anderer Reihenfolge</translation>
        </message>
        <message>
            <source>The people affected were told</source>
            <translation>Die betroffenen Personen wurden unterrichtet</translation>
        </message>
        <message>
            <source>The provider wants to see you in the browser first. Sign in there, then try again.</source>
            <translation>Der Anbieter verlangt zuerst eine Anmeldung im Browser. Melden Sie sich dort an und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The reading process died at this place; reading went on after it.</source>
            <translation>Der Leseprozess brach an dieser Stelle ab; danach wurde weitergelesen.</translation>
        </message>
        <message>
            <source>The reading process gave an answer that could not be used.</source>
            <translation>Der Leseprozess gab eine Antwort, die nicht zu verwenden war.</translation>
        </message>
        <message>
            <source>The report is about the findings that you decided to be mistakes.</source>
            <translation>Die Meldung umfasst die Befunde, die Sie als Irrtum entschieden haben.</translation>
        </message>
        <message>
            <source>The safety of people comes before paperwork.</source>
            <translation>Die Sicherheit von Menschen geht vor Formalitäten.</translation>
        </message>
        <message numerus="yes">
            <source>The same name was written to at {address} {count} times</source>
            <extracomment>The same name was written to at {address} once</extracomment>
            <translation>
                <numerusform>Demselben Namen wurde unter {address} einmal geschrieben</numerusform>
                <numerusform>Demselben Namen wurde unter {address} {count}-mal geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <source>The same slip comes back by itself.</source>
            <translation>Derselbe Vertipper kehrt von selbst wieder.</translation>
        </message>
        <message>
            <source>The server may show only the newest messages of this folder; there may be more.</source>
            <translation>Der Server zeigt vielleicht nur die neuesten Nachrichten dieses Ordners; es kann mehr geben.</translation>
        </message>
        <message>
            <source>The server numbered this folder anew while it was read. Scan again.</source>
            <translation>Der Server hat diesen Ordner während des Lesens neu nummeriert. Lesen Sie erneut.</translation>
        </message>
        <message>
            <source>The sign-in is right, but IMAP is switched off for this mailbox by its administrator.</source>
            <translation>Die Anmeldung ist richtig, aber IMAP ist für dieses Postfach von der Verwaltung ausgeschaltet.</translation>
        </message>
        <message>
            <source>The system says: {reason}.</source>
            <translation>Das System meldet: {reason}.</translation>
        </message>
        <message>
            <source>The text is closed until you ask for it.</source>
            <translation>Der Text bleibt geschlossen, bis Sie ihn öffnen.</translation>
        </message>
        <message>
            <source>The vowel “{written}” was written for “{meant}”</source>
            <translation>Der Vokal „{written}“ steht statt „{meant}“</translation>
        </message>
        <message numerus="yes">
            <source>The wrong address came in with a message that somebody else sent, and an answer carried it on.</source>
            <extracomment>The wrong address came in with a message that somebody else sent, and an answer carried it on.</extracomment>
            <translation>
                <numerusform>Die falsche Adresse kam mit einer Nachricht herein, die jemand anderes gesendet hat, und eine Antwort hat sie weitergetragen.</numerusform>
                <numerusform>Die falsche Adresse kam mit einer Nachricht herein, die jemand anderes gesendet hat, und eine Antwort hat sie weitergetragen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The wrong domains as a list</source>
            <translation>Die falschen Domains als Liste</translation>
        </message>
        <message>
            <source>Their endings are where slips land; look through them once.</source>
            <translation>Bei ihren Endungen landen Vertipper; sehen Sie sie einmal durch.</translation>
        </message>
        <message>
            <source>Then remove the wrong address from autocomplete and contacts; see who replied to all.</source>
            <translation>Entfernen Sie danach die falsche Adresse aus Autovervollständigung und Kontakten; sehen Sie nach, wer allen geantwortet hat.</translation>
        </message>
        <message>
            <source>There is a dot too many before “{before}”</source>
            <translation>Vor „{before}“ steht ein Punkt zu viel</translation>
        </message>
        <message>
            <source>There is a hyphen too many before “{before}”</source>
            <translation>Vor „{before}“ steht ein Bindestrich zu viel</translation>
        </message>
        <message>
            <source>There is no ending .{ending}, so nothing can be delivered</source>
            <translation>Eine Endung .{ending} gibt es nicht; zugestellt werden kann daher nichts</translation>
        </message>
        <message>
            <source>There is nothing at {place}.</source>
            <translation>Unter {place} ist nichts zu finden.</translation>
        </message>
        <message>
            <source>This account needs an app password: make one in the settings of the account.</source>
            <translation>Dieses Konto braucht ein App-Passwort: Erstellen Sie eines in den Einstellungen des Kontos.</translation>
        </message>
        <message>
            <source>This computer does not let Missent look into it.</source>
            <translation>Dieser Computer lässt Missent nicht hineinsehen.</translation>
        </message>
        <message>
            <source>This could not be opened.</source>
            <translation>Dies konnte nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>This could not be read to its end.</source>
            <translation>Dies konnte nicht bis zum Ende gelesen werden.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Diese Datei</translation>
        </message>
        <message>
            <source>This form of mail is known, but Missent does not read it yet.</source>
            <translation>Diese Form von Post ist bekannt, aber Missent liest sie noch nicht.</translation>
        </message>
        <message>
            <source>This is not mail in a form that Missent knows.</source>
            <translation>Dies ist keine Post in einer Form, die Missent kennt.</translation>
        </message>
        <message>
            <source>This kind of domain cannot be judged ({kind})</source>
            <translation>Diese Art von Domain kann nicht beurteilt werden ({kind})</translation>
        </message>
        <message>
            <source>This mailbox has correspondents at {domain} too, so nothing is suggested</source>
            <translation>Dieses Postfach hat auch Kontakte bei {domain}; daher wird nichts vorgeschlagen</translation>
        </message>
        <message>
            <source>This message could not be opened again.</source>
            <translation>Diese Nachricht konnte nicht wieder geöffnet werden.</translation>
        </message>
        <message>
            <source>This needs more memory than reading is allowed to use.</source>
            <translation>Dies braucht mehr Speicher, als das Lesen verwenden darf.</translation>
        </message>
        <message>
            <source>This provider needs its own program, the Bridge, running on this computer.</source>
            <translation>Dieser Anbieter braucht sein eigenes Programm, die Bridge, auf diesem Computer.</translation>
        </message>
        <message>
            <source>This provider takes app passwords, which you make in the settings of the account.</source>
            <translation>Dieser Anbieter nimmt App-Passwörter an, die Sie in den Einstellungen des Kontos erstellen.</translation>
        </message>
        <message>
            <source>This provider takes app passwords: make one there.</source>
            <translation>Dieser Anbieter nimmt App-Passwörter an: Erstellen Sie dort eines.</translation>
        </message>
        <message>
            <source>This server is a guess. Check its name.</source>
            <translation>Dieser Server ist geraten. Prüfen Sie seinen Namen.</translation>
        </message>
        <message>
            <source>This server takes no passwords any more.</source>
            <translation>Dieser Server nimmt keine Passwörter mehr an.</translation>
        </message>
        <message>
            <source>Thunderbird</source>
            <translation>Thunderbird</translation>
        </message>
        <message>
            <source>Tick the mailboxes to be checked.</source>
            <translation>Kreuzen Sie die Postfächer an, die geprüft werden sollen.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>To stop Evolution offering it, delete it from the address book “Personal” or “Recent”.</source>
            <translation>Damit Evolution sie nicht mehr anbietet, löschen Sie sie aus dem Adressbuch „Persönlich“ oder „Zuletzt verwendet“.</translation>
        </message>
        <message>
            <source>To stop Gmail offering it, delete it in Google Contacts, also under “Other contacts”.</source>
            <translation>Damit Gmail sie nicht mehr anbietet, löschen Sie sie in Google Kontakte, auch unter „Weitere Kontakte“.</translation>
        </message>
        <message>
            <source>To stop KMail offering it, open the recent addresses in the settings of the composer, and remove it.</source>
            <translation>Damit KMail sie nicht mehr anbietet, öffnen Sie die zuletzt verwendeten Adressen in den Einstellungen des Editors und entfernen Sie sie.</translation>
        </message>
        <message>
            <source>To stop Mail offering it, choose Window, Previous Recipients, and remove it there.</source>
            <translation>Damit Mail sie nicht mehr anbietet, wählen Sie „Fenster“, „Vorherige Empfänger“ und entfernen Sie sie dort.</translation>
        </message>
        <message>
            <source>To stop Outlook for Mac offering it, begin to write to the address in a new message, and press the X beside it in the list that opens.</source>
            <translation>Damit Outlook für Mac sie nicht mehr anbietet, beginnen Sie in einer neuen Nachricht die Adresse zu schreiben und drücken Sie in der Liste, die sich öffnet, das X daneben.</translation>
        </message>
        <message>
            <source>To stop Outlook offering it, begin to write to the address in a new message, and press the X beside it in the list that opens.</source>
            <translation>Damit Outlook sie nicht mehr anbietet, beginnen Sie in einer neuen Nachricht die Adresse zu schreiben und drücken Sie in der Liste, die sich öffnet, das X daneben.</translation>
        </message>
        <message>
            <source>To stop Outlook on the web offering it, begin to write to the address in a new message, and press the X beside it in the list that opens.</source>
            <translation>Damit Outlook im Web sie nicht mehr anbietet, beginnen Sie in einer neuen Nachricht die Adresse zu schreiben und drücken Sie in der Liste, die sich öffnet, das X daneben.</translation>
        </message>
        <message>
            <source>To stop The Bat! offering it, delete it from the address history.</source>
            <translation>Damit The Bat! sie nicht mehr anbietet, löschen Sie sie aus dem Adressverlauf.</translation>
        </message>
        <message>
            <source>To stop Thunderbird offering it, delete it from the address book “Collected Addresses”.</source>
            <translation>Damit Thunderbird sie nicht mehr anbietet, löschen Sie sie aus dem Adressbuch „Gesammelte Adressen“.</translation>
        </message>
        <message>
            <source>To stop Windows Mail offering it, delete it from the contacts that it collects.</source>
            <translation>Damit Windows Mail sie nicht mehr anbietet, löschen Sie sie aus den Kontakten, die es sammelt.</translation>
        </message>
        <message>
            <source>To stop Yahoo Mail offering it, delete it from the contacts.</source>
            <translation>Damit Yahoo Mail sie nicht mehr anbietet, löschen Sie sie aus den Kontakten.</translation>
        </message>
        <message>
            <source>To stop eM Client offering it, delete it in the settings, under “Mail history”.</source>
            <translation>Damit eM Client sie nicht mehr anbietet, löschen Sie sie in den Einstellungen unter „Mailverlauf“.</translation>
        </message>
        <message>
            <source>To stop the mail program offering it, delete it from the list of addresses that it collects.</source>
            <translation>Damit das Mailprogramm sie nicht mehr anbietet, löschen Sie sie aus der Liste der Adressen, die es sammelt.</translation>
        </message>
        <message>
            <source>To stop the telephone offering it, begin to write to it, press the i beside it, and remove it from the recent ones.</source>
            <translation>Damit das Telefon sie nicht mehr anbietet, beginnen Sie sie zu schreiben, drücken Sie das i daneben und entfernen Sie sie aus den zuletzt verwendeten.</translation>
        </message>
        <message>
            <source>To stop the telephone offering it, delete it from the contacts that the mail program keeps.</source>
            <translation>Damit das Telefon sie nicht mehr anbietet, löschen Sie sie aus den Kontakten, die das Mailprogramm führt.</translation>
        </message>
        <message>
            <source>To stop the web mail offering it, delete it from the collected or recent addresses.</source>
            <translation>Damit die Webmail sie nicht mehr anbietet, löschen Sie sie aus den gesammelten oder zuletzt verwendeten Adressen.</translation>
        </message>
        <message>
            <source>Told by its content, whatever its name.</source>
            <translation>Am Inhalt erkannt, wie auch immer sie heißen.</translation>
        </message>
        <message>
            <source>Trained in the last two years</source>
            <translation>In den letzten zwei Jahren geschult</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Reisen</translation>
        </message>
        <message>
            <source>Travel, addresses or staff lists inside? Say so first.</source>
            <translation>Reisen, Anschriften oder Personallisten enthalten? Sagen Sie das zuerst.</translation>
        </message>
        <message>
            <source>Try it on a sample mailbox</source>
            <translation>An einem Beispielpostfach ausprobieren</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Türkei</translation>
        </message>
        <message>
            <source>Two letters changed places: “{written}” for “{meant}”</source>
            <translation>Zwei Buchstaben sind vertauscht: „{written}“ statt „{meant}“</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Uganda</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unknown names</source>
            <translation>Unbekannte Namen</translation>
        </message>
        <message>
            <source>Unresolved</source>
            <translation>Nicht aufgelöst</translation>
        </message>
        <message>
            <source>Unresolved &amp;recipients</source>
            <translation>Nicht aufgelöste Empfän&amp;ger</translation>
        </message>
        <message>
            <source>Use Recall only for recipients in your own organisation.</source>
            <translation>Benutzen Sie die Rückruffunktion nur für Empfänger in Ihrer eigenen Organisation.</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>Usbekistan</translation>
        </message>
        <message>
            <source>Venezuela</source>
            <translation>Venezuela</translation>
        </message>
        <message>
            <source>Was this a mistake?</source>
            <translation>War das ein Irrtum?</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>What can be passed on</source>
            <translation>Was weitergegeben werden kann</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>What stands here was not read, or not wholly. Nothing that was not read is called safe.</source>
            <translation>Was hier steht, wurde nicht oder nicht ganz gelesen. Nichts, was nicht gelesen wurde, gilt als unbedenklich.</translation>
        </message>
        <message>
            <source>What to do now</source>
            <translation>Was jetzt zu tun ist</translation>
        </message>
        <message>
            <source>What was in it</source>
            <translation>Was darin stand</translation>
        </message>
        <message>
            <source>What was in it is sensitive (level 2 of 5).</source>
            <translation>Der Inhalt ist sensibel (Stufe 2 von 5).</translation>
        </message>
        <message>
            <source>What was in it needs care (level 3 of 5).</source>
            <translation>Der Inhalt verlangt Sorgfalt (Stufe 3 von 5).</translation>
        </message>
        <message>
            <source>What was in it needs great care: look to the safety of persons first (level 4 of 5).</source>
            <translation>Der Inhalt verlangt große Sorgfalt: Achten Sie zuerst auf die Sicherheit von Personen (Stufe 4 von 5).</translation>
        </message>
        <message>
            <source>What was in it needs the greatest care: stop using this system for it (level 5 of 5).</source>
            <translation>Der Inhalt verlangt größte Sorgfalt: Benutzen Sie dieses System nicht mehr dafür (Stufe 5 von 5).</translation>
        </message>
        <message>
            <source>What was in it seems routine (level 1 of 5).</source>
            <translation>Der Inhalt scheint alltäglich (Stufe 1 von 5).</translation>
        </message>
        <message>
            <source>What was read and decided is kept in the case. The text below names no mail; it helps to mend this.</source>
            <translation>Was gelesen und entschieden wurde, ist im Fall aufbewahrt. Der Text unten nennt keine Post; er hilft, den Fehler zu beheben.</translation>
        </message>
        <message>
            <source>What was read is not judged yet</source>
            <translation>Das Gelesene ist noch nicht beurteilt</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Whether {name} exists is not known</source>
            <translation>Ob {name} existiert, ist nicht bekannt</translation>
        </message>
        <message>
            <source>Who is told</source>
            <translation>Wer unterrichtet wird</translation>
        </message>
        <message>
            <source>Whom the mail program offers while one types an address. A mistyped one here will be written to again; that it is here does not show that anything was sent.</source>
            <translation>Wen das Mailprogramm beim Tippen einer Adresse anbietet. An eine vertippte Adresse wird von hier aus wieder geschrieben; dass sie hier steht, zeigt nicht, dass etwas gesendet wurde.</translation>
        </message>
        <message>
            <source>Whose mail this is could not be told</source>
            <translation>Wessen Post dies ist, war nicht zu erkennen</translation>
        </message>
        <message>
            <source>Why (kept in the case)</source>
            <translation>Warum (wird im Fall aufbewahrt)</translation>
        </message>
        <message>
            <source>Why Missent thinks so</source>
            <translation>Warum Missent das annimmt</translation>
        </message>
        <message>
            <source>Why later than the limit</source>
            <translation>Warum nach Ablauf der Frist</translation>
        </message>
        <message>
            <source>Why they were told, or were not</source>
            <translation>Warum sie unterrichtet wurden oder nicht</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Windows Live Mail</source>
            <translation>Windows Live Mail</translation>
        </message>
        <message>
            <source>With a password or app password</source>
            <translation>Mit Passwort oder App-Passwort</translation>
        </message>
        <message>
            <source>Without a password the account cannot be read.</source>
            <translation>Ohne Passwort kann das Konto nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Workbook: summary, findings, recipients, domains, problems</source>
            <translation>Arbeitsmappe: Zusammenfassung, Befunde, Empfänger, Domains, Probleme</translation>
        </message>
        <message>
            <source>Worksheet in the order of DD Form 2959</source>
            <translation>Arbeitsblatt in der Reihenfolge des DD Form 2959</translation>
        </message>
        <message>
            <source>Write down times. The report can be corrected: initial, update, final.</source>
            <translation>Schreiben Sie Uhrzeiten auf. Die Meldung kann berichtigt werden: Erstmeldung, Ergänzung, Abschluss.</translation>
        </message>
        <message>
            <source>Writing {place} …</source>
            <translation>{place} wird geschrieben …</translation>
        </message>
        <message>
            <source>You may ask the recipient to delete the message, and note what they answer.</source>
            <translation>Sie dürfen den Empfänger bitten, die Nachricht zu löschen, und notieren, was er antwortet.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Your office</source>
            <translation>Ihre Dienststelle</translation>
        </message>
        <message>
            <source>Your own domains</source>
            <translation>Ihre eigenen Domains</translation>
        </message>
        <message>
            <source>[The message has no text.]</source>
            <translation>[Die Nachricht hat keinen Text.]</translation>
        </message>
        <message>
            <source>[The text is longer; the rest is not shown.]</source>
            <translation>[Der Text ist länger; der Rest wird nicht angezeigt.]</translation>
        </message>
        <message>
            <source>[Very long lines are broken; {mark} stands where.]</source>
            <translation>[Sehr lange Zeilen sind umbrochen; {mark} steht an der Stelle.]</translation>
        </message>
        <message>
            <source>a bounce</source>
            <translation>eine Unzustellbarkeitsmeldung</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>jemand aus dem Kollegium</translation>
        </message>
        <message numerus="yes">
            <source>a contract</source>
            <extracomment>a contract</extracomment>
            <translation>
                <numerusform>ein Vertrag</numerusform>
                <numerusform>ein Vertrag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a crew list</source>
            <extracomment>a crew list</extracomment>
            <translation>
                <numerusform>eine Besatzungsliste</numerusform>
                <numerusform>eine Besatzungsliste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a journey ({n} signs)</source>
            <extracomment>a journey ({n} sign)</extracomment>
            <translation>
                <numerusform>eine Reise ({n} Anzeichen)</numerusform>
                <numerusform>eine Reise ({n} Anzeichen)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a list of a crew, unit or staff, {n} lines</source>
            <extracomment>a list of a crew, unit or staff, {n} line</extracomment>
            <translation>
                <numerusform>eine Liste von Besatzung, Einheit oder Personal, {n} Zeile</numerusform>
                <numerusform>eine Liste von Besatzung, Einheit oder Personal, {n} Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a list of persons, {n} lines</source>
            <extracomment>a list of persons, {n} line</extracomment>
            <translation>
                <numerusform>eine Personenliste, {n} Zeile</numerusform>
                <numerusform>eine Personenliste, {n} Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a list of staff</source>
            <extracomment>a list of staff</extracomment>
            <translation>
                <numerusform>eine Personalliste</numerusform>
                <numerusform>eine Personalliste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a manifest</source>
            <extracomment>a manifest</extracomment>
            <translation>
                <numerusform>eine Lade- oder Passagierliste</numerusform>
                <numerusform>eine Lade- oder Passagierliste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a map</source>
            <extracomment>a map</extracomment>
            <translation>
                <numerusform>eine Karte</numerusform>
                <numerusform>eine Karte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a passport</source>
            <extracomment>a passport</extracomment>
            <translation>
                <numerusform>ein Reisepass</numerusform>
                <numerusform>ein Reisepass</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a plan</source>
            <extracomment>a plan</extracomment>
            <translation>
                <numerusform>ein Plan</numerusform>
                <numerusform>ein Plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a roster</source>
            <extracomment>a roster</extracomment>
            <translation>
                <numerusform>ein Dienstplan</numerusform>
                <numerusform>ein Dienstplan</numerusform>
            </translation>
        </message>
        <message>
            <source>a scan with a tool</source>
            <translation>eine Durchsuchung mit einem Werkzeug</translation>
        </message>
        <message numerus="yes">
            <source>a travel plan</source>
            <extracomment>a travel plan</extracomment>
            <translation>
                <numerusform>ein Reiseplan</numerusform>
                <numerusform>ein Reiseplan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n} minutes left</source>
            <extracomment>about {n} minute left</extracomment>
            <translation>
                <numerusform>noch etwa {n} Minute</numerusform>
                <numerusform>noch etwa {n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>an attachment</source>
            <translation>ein Anhang</translation>
        </message>
        <message>
            <source>and more</source>
            <translation>und weitere</translation>
        </message>
        <message>
            <source>and what was done</source>
            <translation>und was getan wurde</translation>
        </message>
        <message>
            <source>anybody can hold this name and read the mail</source>
            <translation>jeder kann diesen Namen besitzen und die Post lesen</translation>
        </message>
        <message>
            <source>archives</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>autocomplete</source>
            <translation>Autovervollständigung</translation>
        </message>
        <message>
            <source>bank</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>bare</source>
            <translation>ohne Endung</translation>
        </message>
        <message>
            <source>basic identifiers</source>
            <translation>grundlegende Kennungen</translation>
        </message>
        <message>
            <source>by the name of an attachment</source>
            <translation>nach dem Namen eines Anhangs</translation>
        </message>
        <message>
            <source>carried on by a reply</source>
            <translation>durch eine Antwort weitergetragen</translation>
        </message>
        <message>
            <source>children</source>
            <translation>Kinder</translation>
        </message>
        <message>
            <source>contractor</source>
            <translation>Auftragnehmer</translation>
        </message>
        <message>
            <source>copied wrong</source>
            <translation>falsch abgeschrieben</translation>
        </message>
        <message>
            <source>correspondent</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>criminal convictions, offences</source>
            <translation>strafrechtliche Verurteilungen, Straftaten</translation>
        </message>
        <message>
            <source>customers or prospective</source>
            <translation>Kunden oder Interessenten</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>economic and financial</source>
            <translation>wirtschaftliche und finanzielle</translation>
        </message>
        <message>
            <source>education</source>
            <translation>Bildung</translation>
        </message>
        <message>
            <source>employees</source>
            <translation>Beschäftigte</translation>
        </message>
        <message>
            <source>energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>entry in a list</source>
            <translation>Eintrag in einer Liste</translation>
        </message>
        <message>
            <source>final</source>
            <translation>Abschluss</translation>
        </message>
        <message>
            <source>free-mail</source>
            <translation>E-Mail-Anbieter</translation>
        </message>
        <message>
            <source>gender reassignment</source>
            <translation>Geschlechtsangleichung</translation>
        </message>
        <message>
            <source>genetic or biometric</source>
            <translation>genetische oder biometrische</translation>
        </message>
        <message>
            <source>government</source>
            <translation>Regierung und Verwaltung</translation>
        </message>
        <message>
            <source>health</source>
            <translation>Gesundheit</translation>
        </message>
        <message>
            <source>identification data</source>
            <translation>Identifikationsdaten</translation>
        </message>
        <message>
            <source>impossible</source>
            <translation>kein möglicher Name</translation>
        </message>
        <message>
            <source>in an attachment</source>
            <translation>in einem Anhang</translation>
        </message>
        <message>
            <source>in quoted text</source>
            <translation>in zitiertem Text</translation>
        </message>
        <message>
            <source>in the header</source>
            <translation>im Kopf</translation>
        </message>
        <message>
            <source>in the message's header</source>
            <translation>im Kopf der Nachricht</translation>
        </message>
        <message>
            <source>in the subject</source>
            <translation>im Betreff</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>im Text</translation>
        </message>
        <message>
            <source>initial</source>
            <translation>Erstmeldung</translation>
        </message>
        <message>
            <source>intelligence</source>
            <translation>Nachrichtendienst</translation>
        </message>
        <message>
            <source>international</source>
            <translation>international</translation>
        </message>
        <message>
            <source>justice</source>
            <translation>Justiz</translation>
        </message>
        <message>
            <source>label</source>
            <translation>reservierte Endung</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>literal</source>
            <translation>Zahlenadresse</translation>
        </message>
        <message>
            <source>location</source>
            <translation>Standort</translation>
        </message>
        <message numerus="yes">
            <source>medical papers</source>
            <extracomment>medical papers</extracomment>
            <translation>
                <numerusform>ärztliche Unterlagen</numerusform>
                <numerusform>ärztliche Unterlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages came from {domain}</source>
            <extracomment>message came from {domain}</extracomment>
            <translation>
                <numerusform>Nachricht kam von {domain}</numerusform>
                <numerusform>Nachrichten kamen von {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages ever came from {domain}</source>
            <extracomment>message ever came from {domain}</extracomment>
            <translation>
                <numerusform>Nachricht kam je von {domain}</numerusform>
                <numerusform>Nachrichten kamen je von {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages from {domain} answer messages that were sent there</source>
            <extracomment>message from {domain} answers one that was sent there</extracomment>
            <translation>
                <numerusform>Nachricht von {domain} antwortet auf eine, die dorthin gesendet wurde</numerusform>
                <numerusform>Nachrichten von {domain} antworten auf Nachrichten, die dorthin gesendet wurden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages to this address answer mail that came from {domain}</source>
            <extracomment>message to this address answers mail that came from {domain}</extracomment>
            <translation>
                <numerusform>Nachricht an diese Adresse antwortet auf Post, die von {domain} kam</numerusform>
                <numerusform>Nachrichten an diese Adresse antworten auf Post, die von {domain} kam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages were sent to {domain}</source>
            <extracomment>message was sent to {domain}</extracomment>
            <translation>
                <numerusform>Nachricht ging an {domain}</numerusform>
                <numerusform>Nachrichten gingen an {domain}</numerusform>
            </translation>
        </message>
        <message>
            <source>messages, by folder</source>
            <translation>Nachrichten, nach Ordner</translation>
        </message>
        <message>
            <source>military</source>
            <translation>Militär</translation>
        </message>
        <message>
            <source>more than {size}</source>
            <translation>mehr als {size}</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>no such ending exists, so nothing can be delivered there</source>
            <translation>eine solche Endung gibt es nicht; dort kann nichts zugestellt werden</translation>
        </message>
        <message>
            <source>not able to assess</source>
            <translation>nicht zu beurteilen</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>noch nicht beurteilt</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>not known to be sent by the owner</source>
            <translation>nicht erkennbar vom Inhaber gesendet</translation>
        </message>
        <message>
            <source>not known what was meant</source>
            <translation>nicht bekannt, was gemeint war</translation>
        </message>
        <message>
            <source>not required</source>
            <translation>nicht erforderlich</translation>
        </message>
        <message>
            <source>not yet known</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message>
            <source>official documents</source>
            <translation>amtliche Dokumente</translation>
        </message>
        <message>
            <source>older office files</source>
            <translation>ältere Office-Dateien</translation>
        </message>
        <message>
            <source>only these are shown</source>
            <translation>nur diese werden angezeigt</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anderes</translation>
        </message>
        <message>
            <source>other files</source>
            <translation>andere Dateien</translation>
        </message>
        <message>
            <source>own</source>
            <translation>eigene</translation>
        </message>
        <message>
            <source>parliament</source>
            <translation>Parlament</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>password stores</source>
            <translation>Passwortspeicher</translation>
        </message>
        <message numerus="yes">
            <source>passwords</source>
            <extracomment>passwords</extracomment>
            <translation>
                <numerusform>Passwörter</numerusform>
                <numerusform>Passwörter</numerusform>
            </translation>
        </message>
        <message>
            <source>patients</source>
            <translation>Patienten</translation>
        </message>
        <message numerus="yes">
            <source>pay</source>
            <extracomment>pay</extracomment>
            <translation>
                <numerusform>Gehalt</numerusform>
                <numerusform>Gehalt</numerusform>
            </translation>
        </message>
        <message>
            <source>perhaps {sign}</source>
            <translation>vielleicht {sign}</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <source>police</source>
            <translation>Polizei</translation>
        </message>
        <message>
            <source>political opinions</source>
            <translation>politische Meinungen</translation>
        </message>
        <message>
            <source>probably {domain}</source>
            <translation>wahrscheinlich {domain}</translation>
        </message>
        <message>
            <source>programs</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>geschützt</translation>
        </message>
        <message>
            <source>protected messages</source>
            <translation>geschützte Nachrichten</translation>
        </message>
        <message>
            <source>racial or ethnic origin</source>
            <translation>rassische oder ethnische Herkunft</translation>
        </message>
        <message>
            <source>read, then save</source>
            <translation>lesen, dann speichern</translation>
        </message>
        <message>
            <source>recipients without an address</source>
            <translation>Empfänger ohne Adresse</translation>
        </message>
        <message>
            <source>religious or philosophical beliefs</source>
            <translation>religiöse oder weltanschauliche Überzeugungen</translation>
        </message>
        <message>
            <source>research</source>
            <translation>Forschung</translation>
        </message>
        <message>
            <source>rights managed</source>
            <translation>durch Rechteverwaltung</translation>
        </message>
        <message numerus="yes">
            <source>settles {n} findings</source>
            <extracomment>settles {n} finding</extracomment>
            <translation>
                <numerusform>erledigt {n} Befund</numerusform>
                <numerusform>erledigt {n} Befunde</numerusform>
            </translation>
        </message>
        <message>
            <source>sex life</source>
            <translation>Sexualleben</translation>
        </message>
        <message>
            <source>sexual orientation</source>
            <translation>sexuelle Orientierung</translation>
        </message>
        <message>
            <source>shown as {domain}</source>
            <translation>angezeigt als {domain}</translation>
        </message>
        <message>
            <source>sound and video</source>
            <translation>Ton und Video</translation>
        </message>
        <message>
            <source>special</source>
            <translation>Name innerhalb eines Netzes</translation>
        </message>
        <message>
            <source>students</source>
            <translation>Studierende und Schüler</translation>
        </message>
        <message>
            <source>subscribers</source>
            <translation>Abonnenten</translation>
        </message>
        <message>
            <source>the British Indian Ocean Territory</source>
            <translation>Britisches Territorium im Indischen Ozean</translation>
        </message>
        <message>
            <source>the Cook Islands</source>
            <translation>Cookinseln</translation>
        </message>
        <message>
            <source>the European Union</source>
            <translation>Europäische Union</translation>
        </message>
        <message>
            <source>the Isle of Man</source>
            <translation>Isle of Man</translation>
        </message>
        <message>
            <source>the Northern Mariana Islands</source>
            <translation>Nördliche Marianen</translation>
        </message>
        <message>
            <source>the United Arab Emirates</source>
            <translation>Vereinigte Arabische Emirate</translation>
        </message>
        <message>
            <source>the United Kingdom</source>
            <translation>Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>the United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <source>the Vatican</source>
            <translation>Vatikan</translation>
        </message>
        <message>
            <source>the ending gives its names to few, who could read it</source>
            <translation>die Endung vergibt ihre Namen nur an wenige; diese könnten die Post lesen</translation>
        </message>
        <message>
            <source>the former Soviet Union (run from Russia)</source>
            <translation>ehemalige Sowjetunion (von Russland aus betrieben)</translation>
        </message>
        <message numerus="yes">
            <source>the journey of a named person, whose safety it concerns</source>
            <extracomment>the journey of a named person, whose safety it concerns</extracomment>
            <translation>
                <numerusform>die Reise einer genannten Person, deren Sicherheit sie betrifft</numerusform>
                <numerusform>die Reise einer genannten Person, deren Sicherheit sie betrifft</numerusform>
            </translation>
        </message>
        <message>
            <source>the message</source>
            <translation>die Nachricht</translation>
        </message>
        <message numerus="yes">
            <source>the message is encrypted: its content was less exposed, its header and subject were open</source>
            <extracomment>the message is encrypted: its content was less exposed, its header and subject were open</extracomment>
            <translation>
                <numerusform>die Nachricht ist verschlüsselt: Ihr Inhalt war weniger offengelegt, Kopf und Betreff waren offen</numerusform>
                <numerusform>die Nachricht ist verschlüsselt: Ihr Inhalt war weniger offengelegt, Kopf und Betreff waren offen</numerusform>
            </translation>
        </message>
        <message>
            <source>the name lies in the zone of another state</source>
            <translation>der Name liegt in der Zone eines anderen Staates</translation>
        </message>
        <message>
            <source>the recipient said so</source>
            <translation>der Empfänger sagte es</translation>
        </message>
        <message numerus="yes">
            <source>times the same name was written to at {address}</source>
            <extracomment>time the same name was written to at {address}</extracomment>
            <translation>
                <numerusform>Mal wurde demselben Namen unter {address} geschrieben</numerusform>
                <numerusform>Mal wurde demselben Namen unter {address} geschrieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>times “{name}” was written to at {address}</source>
            <extracomment>time “{name}” was written to at {address}</extracomment>
            <translation>
                <numerusform>Mal wurde „{name}“ unter {address} geschrieben</numerusform>
                <numerusform>Mal wurde „{name}“ unter {address} geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <source>trade union membership</source>
            <translation>Gewerkschaftszugehörigkeit</translation>
        </message>
        <message>
            <source>transport</source>
            <translation>Verkehr</translation>
        </message>
        <message>
            <source>typed domain</source>
            <translation>getippte Domain</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>unlikely</source>
            <translation>unwahrscheinlich</translation>
        </message>
        <message>
            <source>update</source>
            <translation>Ergänzung</translation>
        </message>
        <message>
            <source>users</source>
            <translation>Nutzer</translation>
        </message>
        <message>
            <source>very likely</source>
            <translation>sehr wahrscheinlich</translation>
        </message>
        <message>
            <source>very unlikely</source>
            <translation>sehr unwahrscheinlich</translation>
        </message>
        <message>
            <source>vulnerable adults</source>
            <translation>schutzbedürftige Erwachsene</translation>
        </message>
        <message>
            <source>what is encrypted</source>
            <translation>Verschlüsseltes</translation>
        </message>
        <message>
            <source>what lies beyond a length that was looked at</source>
            <translation>was jenseits der untersuchten Länge liegt</translation>
        </message>
        <message>
            <source>what medical pictures show</source>
            <translation>was medizinische Bilder zeigen</translation>
        </message>
        <message>
            <source>what only you can know</source>
            <translation>was nur Sie wissen können</translation>
        </message>
        <message>
            <source>what photographs show</source>
            <translation>was Fotos zeigen</translation>
        </message>
        <message>
            <source>what pictures show</source>
            <translation>was Bilder zeigen</translation>
        </message>
        <message>
            <source>which report it is</source>
            <translation>welche Meldung es ist</translation>
        </message>
        <message>
            <source>while judging</source>
            <translation>beim Beurteilen</translation>
        </message>
        <message>
            <source>while looking for mail</source>
            <translation>bei der Suche nach Post</translation>
        </message>
        <message>
            <source>while opening</source>
            <translation>beim Öffnen</translation>
        </message>
        <message>
            <source>while opening a message</source>
            <translation>beim Öffnen einer Nachricht</translation>
        </message>
        <message>
            <source>while reading</source>
            <translation>beim Lesen</translation>
        </message>
        <message>
            <source>winmail.dat</source>
            <translation>winmail.dat</translation>
        </message>
        <message numerus="yes">
            <source>with {n} recipients</source>
            <extracomment>with {n} recipient</extracomment>
            <translation>
                <numerusform>mit {n} Empfänger</numerusform>
                <numerusform>mit {n} Empfängern</numerusform>
            </translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{address} is always allowed</source>
            <translation>{address} ist immer erlaubt</translation>
        </message>
        <message>
            <source>{caption} {written}</source>
            <translation>{caption} {written}</translation>
        </message>
        <message>
            <source>{caption} {written}, probably meant for {meant}</source>
            <translation>{caption} {written}, wahrscheinlich gemeint: {meant}</translation>
        </message>
        <message numerus="yes">
            <source>{count} messages came from {domain}</source>
            <extracomment>1 message came from {domain}</extracomment>
            <translation>
                <numerusform>{count} Nachricht kam von {domain}</numerusform>
                <numerusform>{count} Nachrichten kamen von {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} messages from {domain} answer messages that were sent there</source>
            <extracomment>1 message from {domain} answers one that was sent there</extracomment>
            <translation>
                <numerusform>{count} Nachricht von {domain} antwortet auf eine, die dorthin gesendet wurde</numerusform>
                <numerusform>{count} Nachrichten von {domain} antworten auf Nachrichten, die dorthin gesendet wurden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} messages to this address answer mail that came from {domain}</source>
            <extracomment>The message answers mail that came from {domain}</extracomment>
            <translation>
                <numerusform>Die Nachricht antwortet auf Post, die von {domain} kam</numerusform>
                <numerusform>{count} Nachrichten an diese Adresse antworten auf Post, die von {domain} kam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} messages were sent to {domain}</source>
            <extracomment>1 message was sent to {domain}</extracomment>
            <translation>
                <numerusform>{count} Nachricht ging an {domain}</numerusform>
                <numerusform>{count} Nachrichten gingen an {domain}</numerusform>
            </translation>
        </message>
        <message>
            <source>{domain} is a common mail provider</source>
            <translation>{domain} ist ein verbreiteter E-Mail-Anbieter</translation>
        </message>
        <message>
            <source>{domain} is a known name ({kind})</source>
            <translation>{domain} ist ein bekannter Name ({kind})</translation>
        </message>
        <message>
            <source>{domain} is a name of a public body ({kind})</source>
            <translation>{domain} ist der Name einer öffentlichen Stelle ({kind})</translation>
        </message>
        <message>
            <source>{domain} is a real name that looks like {looks_like}</source>
            <translation>{domain} ist ein echter Name, der {looks_like} ähnlich sieht</translation>
        </message>
        <message>
            <source>{domain} is always allowed</source>
            <translation>{domain} ist immer erlaubt</translation>
        </message>
        <message>
            <source>{domain} is on the list of protected domains</source>
            <translation>{domain} steht auf der Liste geschützter Domains</translation>
        </message>
        <message>
            <source>{domain} is one of your own domains</source>
            <translation>{domain} ist eine Ihrer eigenen Domains</translation>
        </message>
        <message numerus="yes">
            <source>{first} and {n} more</source>
            <extracomment>{first} and {n} more</extracomment>
            <translation>
                <numerusform>{first} und {n} weitere</numerusform>
                <numerusform>{first} und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>{host} asked for a pause.</source>
            <translation>{host} bat um eine Pause.</translation>
        </message>
        <message>
            <source>{host} cannot be reached now.</source>
            <translation>{host} ist derzeit nicht erreichbar.</translation>
        </message>
        <message numerus="yes">
            <source>{n} Australian tax file numbers</source>
            <extracomment>{n} Australian tax file number</extracomment>
            <translation>
                <numerusform>{n} australische Steuernummer</numerusform>
                <numerusform>{n} australische Steuernummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Belgian national numbers</source>
            <extracomment>{n} Belgian national number</extracomment>
            <translation>
                <numerusform>{n} belgische Nationalregisternummer</numerusform>
                <numerusform>{n} belgische Nationalregisternummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Canadian social insurance numbers</source>
            <extracomment>{n} Canadian social insurance number</extracomment>
            <translation>
                <numerusform>{n} kanadische Sozialversicherungsnummer</numerusform>
                <numerusform>{n} kanadische Sozialversicherungsnummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Danish personal numbers (CPR)</source>
            <extracomment>{n} Danish personal number (CPR)</extracomment>
            <translation>
                <numerusform>{n} dänische Personennummer (CPR)</numerusform>
                <numerusform>{n} dänische Personennummern (CPR)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Dutch citizen service numbers (BSN)</source>
            <extracomment>{n} Dutch citizen service number (BSN)</extracomment>
            <translation>
                <numerusform>{n} niederländische Bürgerservicenummer (BSN)</numerusform>
                <numerusform>{n} niederländische Bürgerservicenummern (BSN)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} French social security numbers (NIR)</source>
            <extracomment>{n} French social security number (NIR)</extracomment>
            <translation>
                <numerusform>{n} französische Sozialversicherungsnummer (NIR)</numerusform>
                <numerusform>{n} französische Sozialversicherungsnummern (NIR)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} German tax numbers</source>
            <extracomment>{n} German tax number</extracomment>
            <translation>
                <numerusform>{n} deutsche Steuernummer</numerusform>
                <numerusform>{n} deutsche Steuernummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Irish PPS numbers</source>
            <extracomment>{n} Irish PPS number</extracomment>
            <translation>
                <numerusform>{n} irische PPS-Nummer</numerusform>
                <numerusform>{n} irische PPS-Nummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Italian tax numbers</source>
            <extracomment>{n} Italian tax number</extracomment>
            <translation>
                <numerusform>{n} italienische Steuernummer</numerusform>
                <numerusform>{n} italienische Steuernummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} NHS numbers</source>
            <extracomment>{n} NHS number</extracomment>
            <translation>
                <numerusform>{n} NHS-Nummer</numerusform>
                <numerusform>{n} NHS-Nummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} New Zealand tax numbers</source>
            <extracomment>{n} New Zealand tax number</extracomment>
            <translation>
                <numerusform>{n} neuseeländische Steuernummer</numerusform>
                <numerusform>{n} neuseeländische Steuernummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Norwegian personal numbers</source>
            <extracomment>{n} Norwegian personal number</extracomment>
            <translation>
                <numerusform>{n} norwegische Personennummer</numerusform>
                <numerusform>{n} norwegische Personennummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} PDF files</source>
            <extracomment>{n} PDF file</extracomment>
            <translation>
                <numerusform>{n} PDF-Datei</numerusform>
                <numerusform>{n} PDF-Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Polish personal numbers (PESEL)</source>
            <extracomment>{n} Polish personal number (PESEL)</extracomment>
            <translation>
                <numerusform>{n} polnische Personennummer (PESEL)</numerusform>
                <numerusform>{n} polnische Personennummern (PESEL)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Spanish identity numbers</source>
            <extracomment>{n} Spanish identity number</extracomment>
            <translation>
                <numerusform>{n} spanische Ausweisnummer</numerusform>
                <numerusform>{n} spanische Ausweisnummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Swedish personal numbers</source>
            <extracomment>{n} Swedish personal number</extracomment>
            <translation>
                <numerusform>{n} schwedische Personennummer</numerusform>
                <numerusform>{n} schwedische Personennummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Swiss social security numbers</source>
            <extracomment>{n} Swiss social security number</extracomment>
            <translation>
                <numerusform>{n} Schweizer AHV-Nummer</numerusform>
                <numerusform>{n} Schweizer AHV-Nummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} UK national insurance numbers</source>
            <extracomment>{n} UK national insurance number</extracomment>
            <translation>
                <numerusform>{n} britische Sozialversicherungsnummer</numerusform>
                <numerusform>{n} britische Sozialversicherungsnummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} US social security numbers</source>
            <extracomment>{n} US social security number</extracomment>
            <translation>
                <numerusform>{n} US-Sozialversicherungsnummer</numerusform>
                <numerusform>{n} US-Sozialversicherungsnummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} ZIP files</source>
            <extracomment>{n} ZIP file</extracomment>
            <translation>
                <numerusform>{n} ZIP-Datei</numerusform>
                <numerusform>{n} ZIP-Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} access tokens</source>
            <extracomment>{n} access token</extracomment>
            <translation>
                <numerusform>{n} Zugriffstoken</numerusform>
                <numerusform>{n} Zugriffstoken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} account numbers (IBAN)</source>
            <extracomment>{n} account number (IBAN)</extracomment>
            <translation>
                <numerusform>{n} Kontonummer (IBAN)</numerusform>
                <numerusform>{n} Kontonummern (IBAN)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} archives</source>
            <extracomment>{n} archive</extracomment>
            <translation>
                <numerusform>{n} Archiv</numerusform>
                <numerusform>{n} Archive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} bytes</source>
            <extracomment>{n} byte</extracomment>
            <translation>
                <numerusform>{n} Byte</numerusform>
                <numerusform>{n} Bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} calendar entries</source>
            <extracomment>{n} calendar entry</extracomment>
            <translation>
                <numerusform>{n} Kalendereintrag</numerusform>
                <numerusform>{n} Kalendereinträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} chosen</source>
            <extracomment>{n} chosen</extracomment>
            <translation>
                <numerusform>{n} gewählt</numerusform>
                <numerusform>{n} gewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} copies</source>
            <extracomment>{n} copy</extracomment>
            <translation>
                <numerusform>{n} Kopie</numerusform>
                <numerusform>{n} Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} could not be written, first: {first}</source>
            <extracomment>{n} could not be written: {first}</extracomment>
            <translation>
                <numerusform>{n} konnte nicht geschrieben werden: {first}</numerusform>
                <numerusform>{n} konnten nicht geschrieben werden, zuerst: {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} dates of birth</source>
            <extracomment>{n} date of birth</extracomment>
            <translation>
                <numerusform>{n} Geburtsdatum</numerusform>
                <numerusform>{n} Geburtsdaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} decided</source>
            <extracomment>{n} decided</extracomment>
            <translation>
                <numerusform>{n} entschieden</numerusform>
                <numerusform>{n} entschieden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} documents</source>
            <extracomment>{n} document</extracomment>
            <translation>
                <numerusform>{n} Dokument</numerusform>
                <numerusform>{n} Dokumente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} domains written to {place}.</source>
            <extracomment>{n} domain written to {place}.</extracomment>
            <translation>
                <numerusform>{n} Domain nach {place} geschrieben.</numerusform>
                <numerusform>{n} Domains nach {place} geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} door codes or PINs</source>
            <extracomment>{n} door code or PIN</extracomment>
            <translation>
                <numerusform>{n} Türcode oder PIN</numerusform>
                <numerusform>{n} Türcodes oder PINs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} encrypted attachments</source>
            <extracomment>{n} encrypted attachment</extracomment>
            <translation>
                <numerusform>{n} verschlüsselter Anhang</numerusform>
                <numerusform>{n} verschlüsselte Anhänge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files hold no mail</source>
            <extracomment>{n} file holds no mail</extracomment>
            <translation>
                <numerusform>{n} Datei enthält keine Post</numerusform>
                <numerusform>{n} Dateien enthalten keine Post</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files of keys or passwords</source>
            <extracomment>{n} file of keys or passwords</extracomment>
            <translation>
                <numerusform>{n} Datei mit Schlüsseln oder Passwörtern</numerusform>
                <numerusform>{n} Dateien mit Schlüsseln oder Passwörtern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings</source>
            <extracomment>{n} finding</extracomment>
            <translation>
                <numerusform>{n} Befund</numerusform>
                <numerusform>{n} Befunde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings are always allowed from now on.</source>
            <extracomment>Always allowed from now on.</extracomment>
            <translation>
                <numerusform>Ab jetzt immer erlaubt.</numerusform>
                <numerusform>{n} Befunde sind ab jetzt immer erlaubt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings marked as intended.</source>
            <extracomment>Marked as intended.</extracomment>
            <translation>
                <numerusform>Als beabsichtigt vermerkt.</numerusform>
                <numerusform>{n} Befunde als beabsichtigt vermerkt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings marked as mistakes.</source>
            <extracomment>Marked as a mistake.</extracomment>
            <translation>
                <numerusform>Als Irrtum vermerkt.</numerusform>
                <numerusform>{n} Befunde als Irrtum vermerkt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings put back to review.</source>
            <extracomment>Put back to review.</extracomment>
            <translation>
                <numerusform>Wieder zu prüfen.</numerusform>
                <numerusform>{n} Befunde sind wieder zu prüfen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings so far</source>
            <extracomment>{n} finding so far</extracomment>
            <translation>
                <numerusform>bisher {n} Befund</numerusform>
                <numerusform>bisher {n} Befunde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings written to {place}.</source>
            <extracomment>{n} finding written to {place}.</extracomment>
            <translation>
                <numerusform>{n} Befund nach {place} geschrieben.</numerusform>
                <numerusform>{n} Befunde nach {place} geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} keys to cloud services</source>
            <extracomment>{n} key to a cloud service</extracomment>
            <translation>
                <numerusform>{n} Schlüssel zu einem Cloud-Dienst</numerusform>
                <numerusform>{n} Schlüssel zu Cloud-Diensten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines written to {place}.</source>
            <extracomment>{n} line written to {place}.</extracomment>
            <translation>
                <numerusform>{n} Zeile nach {place} geschrieben.</numerusform>
                <numerusform>{n} Zeilen nach {place} geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} mailboxes ticked</source>
            <extracomment>{n} mailbox ticked</extracomment>
            <translation>
                <numerusform>{n} Postfach angekreuzt</numerusform>
                <numerusform>{n} Postfächer angekreuzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} medical pictures</source>
            <extracomment>{n} medical picture</extracomment>
            <translation>
                <numerusform>{n} medizinisches Bild</numerusform>
                <numerusform>{n} medizinische Bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} messages</source>
            <extracomment>{n} message</extracomment>
            <translation>
                <numerusform>{n} Nachricht</numerusform>
                <numerusform>{n} Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} messages of others carry it on: tell who sent them.</source>
            <extracomment>{n} message of somebody else carries it on: tell who sent it.</extracomment>
            <translation>
                <numerusform>{n} Nachricht einer anderen Person trägt sie weiter: Unterrichten Sie, wer sie gesendet hat.</numerusform>
                <numerusform>{n} Nachrichten anderer tragen sie weiter: Unterrichten Sie, wer sie gesendet hat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} messages read</source>
            <extracomment>{n} message read</extracomment>
            <translation>
                <numerusform>{n} Nachricht gelesen</numerusform>
                <numerusform>{n} Nachrichten gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} messages written to {place}.</source>
            <extracomment>{n} message written to {place}.</extracomment>
            <translation>
                <numerusform>{n} Nachricht nach {place} geschrieben.</numerusform>
                <numerusform>{n} Nachrichten nach {place} geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} new findings</source>
            <extracomment>{n} new finding</extracomment>
            <translation>
                <numerusform>{n} neuer Befund</numerusform>
                <numerusform>{n} neue Befunde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them judged</source>
            <extracomment>{n} of them judged</extracomment>
            <translation>
                <numerusform>{n} davon beurteilt</numerusform>
                <numerusform>{n} davon beurteilt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them were judged</source>
            <extracomment>{n} of them was judged</extracomment>
            <translation>
                <numerusform>{n} davon wurde beurteilt</numerusform>
                <numerusform>{n} davon wurden beurteilt</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of {all} shown</source>
            <translation>{n} von {all} angezeigt</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} von {total}</translation>
        </message>
        <message numerus="yes">
            <source>{n} older office files</source>
            <extracomment>{n} older office file</extracomment>
            <translation>
                <numerusform>{n} ältere Office-Datei</numerusform>
                <numerusform>{n} ältere Office-Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} other files</source>
            <extracomment>{n} other file</extracomment>
            <translation>
                <numerusform>{n} andere Datei</numerusform>
                <numerusform>{n} andere Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} passport numbers</source>
            <extracomment>{n} passport number</extracomment>
            <translation>
                <numerusform>{n} Reisepassnummer</numerusform>
                <numerusform>{n} Reisepassnummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} passport pages</source>
            <extracomment>{n} passport page</extracomment>
            <translation>
                <numerusform>{n} Reisepassseite</numerusform>
                <numerusform>{n} Reisepassseiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} password stores</source>
            <extracomment>{n} password store</extracomment>
            <translation>
                <numerusform>{n} Passwortspeicher</numerusform>
                <numerusform>{n} Passwortspeicher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} passwords</source>
            <extracomment>{n} password</extracomment>
            <translation>
                <numerusform>{n} Passwort</numerusform>
                <numerusform>{n} Passwörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} payment card numbers</source>
            <extracomment>{n} payment card number</extracomment>
            <translation>
                <numerusform>{n} Zahlungskartennummer</numerusform>
                <numerusform>{n} Zahlungskartennummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} photographs</source>
            <extracomment>{n} photograph</extracomment>
            <translation>
                <numerusform>{n} Foto</numerusform>
                <numerusform>{n} Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} photographs that say where they were taken</source>
            <extracomment>{n} photograph that says where it was taken</extracomment>
            <translation>
                <numerusform>{n} Foto, das seinen Aufnahmeort nennt</numerusform>
                <numerusform>{n} Fotos, die ihren Aufnahmeort nennen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pictures</source>
            <extracomment>{n} picture</extracomment>
            <translation>
                <numerusform>{n} Bild</numerusform>
                <numerusform>{n} Bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places</source>
            <extracomment>{n} place</extracomment>
            <translation>
                <numerusform>{n} Ort</numerusform>
                <numerusform>{n} Orte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} presentations</source>
            <extracomment>{n} presentation</extracomment>
            <translation>
                <numerusform>{n} Präsentation</numerusform>
                <numerusform>{n} Präsentationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} private keys</source>
            <extracomment>{n} private key</extracomment>
            <translation>
                <numerusform>{n} privater Schlüssel</numerusform>
                <numerusform>{n} private Schlüssel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} programs</source>
            <extracomment>{n} program</extracomment>
            <translation>
                <numerusform>{n} Programm</numerusform>
                <numerusform>{n} Programme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} protected messages</source>
            <extracomment>{n} protected message</extracomment>
            <translation>
                <numerusform>{n} geschützte Nachricht</numerusform>
                <numerusform>{n} geschützte Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} recipients</source>
            <extracomment>{n} recipient</extracomment>
            <translation>
                <numerusform>{n} Empfänger</numerusform>
                <numerusform>{n} Empfänger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} recipients have no address</source>
            <extracomment>{n} recipient has no address</extracomment>
            <translation>
                <numerusform>{n} Empfänger hat keine Adresse</numerusform>
                <numerusform>{n} Empfänger haben keine Adresse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} recipients with unknown names</source>
            <extracomment>{n} recipient with an unknown name</extracomment>
            <translation>
                <numerusform>{n} Empfänger mit unbekanntem Namen</numerusform>
                <numerusform>{n} Empfänger mit unbekannten Namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} remembered addresses</source>
            <extracomment>{n} remembered address</extracomment>
            <translation>
                <numerusform>{n} gemerkte Adresse</numerusform>
                <numerusform>{n} gemerkte Adressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rows</source>
            <extracomment>{n} row</extracomment>
            <translation>
                <numerusform>{n} Zeile</numerusform>
                <numerusform>{n} Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sound or video files</source>
            <extracomment>{n} sound or video file</extracomment>
            <translation>
                <numerusform>{n} Ton- oder Videodatei</numerusform>
                <numerusform>{n} Ton- oder Videodateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} spreadsheets</source>
            <extracomment>{n} spreadsheet</extracomment>
            <translation>
                <numerusform>{n} Tabelle</numerusform>
                <numerusform>{n} Tabellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} text files</source>
            <extracomment>{n} text file</extracomment>
            <translation>
                <numerusform>{n} Textdatei</numerusform>
                <numerusform>{n} Textdateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} things could not be read</source>
            <extracomment>{n} thing could not be read</extracomment>
            <translation>
                <numerusform>{n} Element konnte nicht gelesen werden</numerusform>
                <numerusform>{n} Elemente konnten nicht gelesen werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} to review</source>
            <extracomment>{n} to review</extracomment>
            <translation>
                <numerusform>{n} zu prüfen</numerusform>
                <numerusform>{n} zu prüfen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} web tokens</source>
            <extracomment>{n} web token</extracomment>
            <translation>
                <numerusform>{n} Web-Token</numerusform>
                <numerusform>{n} Web-Token</numerusform>
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
                <numerusform>{n} Wort zu Krankheit oder Behandlung</numerusform>
                <numerusform>{n} Wörter zu Krankheit oder Behandlung</numerusform>
            </translation>
        </message>
        <message>
            <source>{n}: nobody is known to own these names, and their endings are where slips land. Look through them once.</source>
            <translation>{n}: Niemand ist als Inhaber dieser Namen bekannt, und bei ihren Endungen landen Vertipper. Sehen Sie sie einmal durch.</translation>
        </message>
        <message>
            <source>{place} could not be used: {reason}.</source>
            <translation>{place} konnte nicht verwendet werden: {reason}.</translation>
        </message>
        <message>
            <source>{read} of about {total} read</source>
            <translation>{read} von etwa {total} gelesen</translation>
        </message>
        <message>
            <source>{read} of {total} read</source>
            <translation>{read} von {total} gelesen</translation>
        </message>
        <message>
            <source>{read}, read only</source>
            <translation>{read}, nur gelesen</translation>
        </message>
        <message>
            <source>{written} (shown as {shown}) has letters of another script that look like those of {meant}</source>
            <translation>{written} (angezeigt als {shown}) hat Buchstaben einer anderen Schrift, die denen von {meant} gleichen</translation>
        </message>
        <message>
            <source>“{extra}” stands before the name</source>
            <translation>Vor dem Namen steht „{extra}“</translation>
        </message>
        <message>
            <source>“{missing}” was left out of the name</source>
            <translation>Im Namen wurde „{missing}“ weggelassen</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” was written to at {address} {count} times</source>
            <extracomment>“{name}” was written to at {address} once</extracomment>
            <translation>
                <numerusform>„{name}“ wurde unter {address} einmal geschrieben</numerusform>
                <numerusform>„{name}“ wurde unter {address} {count}-mal geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <source>“{text}” is no domain.</source>
            <translation>„{text}“ ist keine Domain.</translation>
        </message>
        <message>
            <source>“{written}” looks like “{meant}”</source>
            <translation>„{written}“ sieht aus wie „{meant}“</translation>
        </message>
        <message>
            <source>“{written}” stands where a dot belongs</source>
            <translation>„{written}“ steht, wo ein Punkt hingehört</translation>
        </message>
        <message>
            <source>“{written}” was typed for “{meant}”, the key beside it</source>
            <translation>„{written}“ wurde statt „{meant}“ getippt, der Taste daneben</translation>
        </message>
    </context>
</TS>
