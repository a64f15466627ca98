<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>wording</name>
        <message>
            <source>&amp;About Missent</source>
            <translation>&amp;Over Missent</translation>
        </message>
        <message>
            <source>&amp;All findings</source>
            <translation>&amp;Alle bevindingen</translation>
        </message>
        <message>
            <source>&amp;Always allow…</source>
            <translation>&amp;Altijd toestaan…</translation>
        </message>
        <message>
            <source>&amp;Clear the filter</source>
            <translation>Filter op&amp;heffen</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>B&amp;ewerken</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xporteren…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Filteren</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Intended</source>
            <translation>&amp;Zo bedoeld</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lijst</translation>
        </message>
        <message>
            <source>&amp;Mail</source>
            <translation>&amp;Mail</translation>
        </message>
        <message>
            <source>&amp;Mistake</source>
            <translation>&amp;Vergissing</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>Vol&amp;gende</translation>
        </message>
        <message>
            <source>&amp;Open a mailbox…</source>
            <translation>&amp;Postvak openen…</translation>
        </message>
        <message>
            <source>&amp;Paste a path</source>
            <translation>Pad plakke&amp;n</translation>
        </message>
        <message>
            <source>&amp;Pause or go on</source>
            <translation>&amp;Pauzeren of verdergaan</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>V&amp;orige</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>A&amp;fsluiten</translation>
        </message>
        <message>
            <source>&amp;Read, or go on reading</source>
            <translation>&amp;Lezen of verder lezen</translation>
        </message>
        <message>
            <source>&amp;Redo the decision</source>
            <translation>Besluit &amp;opnieuw nemen</translation>
        </message>
        <message>
            <source>&amp;Save a copy of the case…</source>
            <translation>Kopie van de zaak op&amp;slaan…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Instellingen…</translation>
        </message>
        <message>
            <source>&amp;Show text</source>
            <translation>&amp;Tekst tonen</translation>
        </message>
        <message>
            <source>&amp;Undo the decision</source>
            <translation>Besluit ongedaan &amp;maken</translation>
        </message>
        <message>
            <source>&amp;Unknown names</source>
            <translation>Onbe&amp;kende namen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Beel&amp;d</translation>
        </message>
        <message>
            <source>&amp;Welcome page</source>
            <translation>&amp;Welkomstpagina</translation>
        </message>
        <message>
            <source>.{extra} was added after the ending</source>
            <translation>Achter de uitgang is .{extra} toegevoegd</translation>
        </message>
        <message>
            <source>1a Estimate</source>
            <translation>1a Schatting</translation>
        </message>
        <message>
            <source>1b Discovered</source>
            <translation>1b Ontdekt</translation>
        </message>
        <message>
            <source>1c Reported to US-CERT</source>
            <translation>1c Gemeld aan US-CERT</translation>
        </message>
        <message>
            <source>1d US-CERT number</source>
            <translation>1d Nummer van US-CERT</translation>
        </message>
        <message>
            <source>1e Internal tracking number</source>
            <translation>1e Intern volgnummer</translation>
        </message>
        <message>
            <source>1g Type</source>
            <translation>1g Soort</translation>
        </message>
        <message>
            <source>1h Cause</source>
            <translation>1h Oorzaak</translation>
        </message>
        <message>
            <source>1i Component</source>
            <translation>1i Onderdeel (Component)</translation>
        </message>
        <message>
            <source>1j Office</source>
            <translation>1j Dienst</translation>
        </message>
        <message>
            <source>1k, 1l Name</source>
            <translation>1k, 1l Naam</translation>
        </message>
        <message>
            <source>1m Rank, grade and title</source>
            <translation>1m Rang, schaal en titel</translation>
        </message>
        <message>
            <source>1n Duty e-mail</source>
            <translation>1n Zakelijk e-mailadres</translation>
        </message>
        <message>
            <source>1o Duty telephone</source>
            <translation>1o Zakelijk telefoonnummer</translation>
        </message>
        <message>
            <source>1p to 1s Address</source>
            <translation>1p tot 1s Adres</translation>
        </message>
        <message>
            <source>2a Description, up to 150 words</source>
            <translation>2a Beschrijving, hoogstens 150 woorden</translation>
        </message>
        <message>
            <source>2b Actions, recurrence, lessons, up to 150 words</source>
            <translation>2b Maatregelen, herhaling, lessen, hoogstens 150 woorden</translation>
        </message>
        <message>
            <source>3a Number of people by category, each once</source>
            <translation>3a Aantal personen per groep, ieder eenmaal</translation>
        </message>
        <message>
            <source>A copy of the case was written to {place}</source>
            <translation>Een kopie van de zaak is geschreven naar {place}</translation>
        </message>
        <message>
            <source>A folder may hold any mixture, whatever its files are named.</source>
            <translation>Een map mag van alles door elkaar bevatten, hoe de bestanden ook heten.</translation>
        </message>
        <message>
            <source>A line of the header is damaged; the other lines were read.</source>
            <translation>Een regel van de kop is beschadigd; de andere regels zijn gelezen.</translation>
        </message>
        <message>
            <source>A link out of the folder was not followed.</source>
            <translation>Een koppeling die buiten de map leidt, is niet gevolgd.</translation>
        </message>
        <message>
            <source>A part of this is damaged and could not be read; the rest was read.</source>
            <translation>Een deel hiervan is beschadigd en kon niet worden gelezen; de rest is gelezen.</translation>
        </message>
        <message>
            <source>A read receipt of {when} came back: the message reached the wrong address and was opened there</source>
            <translation>Op {when} kwam een leesbevestiging terug: het bericht heeft het verkeerde adres bereikt en is daar geopend</translation>
        </message>
        <message>
            <source>A recipient access map for Postfix</source>
            <translation>Een toegangstabel met ontvangers voor Postfix</translation>
        </message>
        <message>
            <source>A recipient could not be read and is kept as it was written.</source>
            <translation>Een ontvanger kon niet worden gelezen en wordt bewaard zoals hij is geschreven.</translation>
        </message>
        <message>
            <source>A report of {when} says that delivery was delayed, which is no failure</source>
            <translation>Een rapport van {when} zegt dat de bezorging vertraagd was; dat is geen mislukking</translation>
        </message>
        <message>
            <source>A report of {when} says that it was delivered</source>
            <translation>Een rapport van {when} zegt dat het is bezorgd</translation>
        </message>
        <message>
            <source>A report of {when} says that it was not delivered</source>
            <translation>Een rapport van {when} zegt dat het niet is bezorgd</translation>
        </message>
        <message>
            <source>A report of {when} says that it was passed on, and no more</source>
            <translation>Een rapport van {when} zegt dat het is doorgegeven, en niet meer dan dat</translation>
        </message>
        <message>
            <source>A transport rule for Exchange Online</source>
            <translation>Een transportregel voor Exchange Online</translation>
        </message>
        <message>
            <source>Actions planned</source>
            <translation>Voorgenomen maatregelen</translation>
        </message>
        <message>
            <source>Actions taken</source>
            <translation>Genomen maatregelen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Afghanistan</source>
            <translation>Afghanistan</translation>
        </message>
        <message>
            <source>Against recurrence</source>
            <translation>Tegen herhaling</translation>
        </message>
        <message>
            <source>Algeria</source>
            <translation>Algerije</translation>
        </message>
        <message>
            <source>All &amp;domains</source>
            <translation>Alle &amp;domeinen</translation>
        </message>
        <message>
            <source>All domains</source>
            <translation>Alle domeinen</translation>
        </message>
        <message>
            <source>All findings</source>
            <translation>Alle bevindingen</translation>
        </message>
        <message>
            <source>All recipients:</source>
            <translation>Alle ontvangers:</translation>
        </message>
        <message>
            <source>Also in this mail</source>
            <translation>Ook in deze mail</translation>
        </message>
        <message>
            <source>Always allow</source>
            <translation>Altijd toestaan</translation>
        </message>
        <message>
            <source>Always allowed</source>
            <translation>Altijd toegestaan</translation>
        </message>
        <message>
            <source>An address holds hidden characters; it was judged without them.</source>
            <translation>Een adres bevat verborgen tekens; het is zonder die tekens beoordeeld.</translation>
        </message>
        <message>
            <source>Anguilla</source>
            <translation>Anguilla</translation>
        </message>
        <message>
            <source>Antigua and Barbuda</source>
            <translation>Antigua en Barbuda</translation>
        </message>
        <message>
            <source>Any bounce</source>
            <translation>Elk retourbericht</translation>
        </message>
        <message>
            <source>Any confidence</source>
            <translation>Elke zekerheid</translation>
        </message>
        <message>
            <source>Any decision</source>
            <translation>Elk besluit</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Elke periode</translation>
        </message>
        <message>
            <source>Apple Mail</source>
            <translation>Apple Mail</translation>
        </message>
        <message>
            <source>Approximate number of people affected</source>
            <translation>Geschat aantal getroffen personen</translation>
        </message>
        <message>
            <source>Approximate number of records</source>
            <translation>Geschat aantal gegevensrecords</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentinië</translation>
        </message>
        <message>
            <source>As filtered now</source>
            <translation>Zoals nu gefilterd</translation>
        </message>
        <message>
            <source>As many as suit</source>
            <translation>Zoveel als past</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Zoals het systeem</translation>
        </message>
        <message>
            <source>Ascension Island</source>
            <translation>Ascension</translation>
        </message>
        <message>
            <source>Ask the domain</source>
            <translation>Domein raadplegen</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Bezig met opvragen…</translation>
        </message>
        <message>
            <source>At an unknown domain it confirms that the mail matters.</source>
            <translation>Bij een onbekend domein bevestigt het dat de mail van belang is.</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bijlagen</translation>
        </message>
        <message>
            <source>Attachments:</source>
            <translation>Bijlagen:</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australië</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Oostenrijk</translation>
        </message>
        <message>
            <source>Autocomplete</source>
            <translation>Automatisch aanvullen</translation>
        </message>
        <message>
            <source>Azerbaijan</source>
            <translation>Azerbeidzjan</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Bangladesh</source>
            <translation>Bangladesh</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Bcc</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>België</translation>
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
            <translation>Bolivia</translation>
        </message>
        <message>
            <source>Bounce</source>
            <translation>Retourbericht</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brazilië</translation>
        </message>
        <message>
            <source>British Columbia</source>
            <translation>Brits-Columbia</translation>
        </message>
        <message>
            <source>Burundi</source>
            <translation>Burundi</translation>
        </message>
        <message>
            <source>By domain</source>
            <translation>Per domein</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Kameroen</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Soorten gegevens</translation>
        </message>
        <message>
            <source>Categories of people</source>
            <translation>Groepen personen</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Oorzaak</translation>
        </message>
        <message>
            <source>Caused by a cyber incident</source>
            <translation>Veroorzaakt door een cyberincident</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Certain</source>
            <translation>Zeker</translation>
        </message>
        <message>
            <source>Changed on {day}</source>
            <translation>Gewijzigd op {day}</translation>
        </message>
        <message>
            <source>Changed today, {time}</source>
            <translation>Vandaag gewijzigd, {time}</translation>
        </message>
        <message>
            <source>Check the ticked mailboxes</source>
            <translation>De aangevinkte postvakken nagaan</translation>
        </message>
        <message numerus="yes">
            <source>Check the {n} ticked mailboxes</source>
            <extracomment>Check this mailbox</extracomment>
            <translation>
                <numerusform>Het {n} aangevinkte postvak nagaan</numerusform>
                <numerusform>De {n} aangevinkte postvakken nagaan</numerusform>
            </translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>Choose a finding.</source>
            <translation>Kies een bevinding.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Map kiezen…</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>Plaats kiezen…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Christmas Island</source>
            <translation>Christmaseiland</translation>
        </message>
        <message>
            <source>Click a month to see only that month</source>
            <translation>Klik op een maand om alleen die maand te zien</translation>
        </message>
        <message>
            <source>Clocks run from awareness; some rules count in hours.</source>
            <translation>Termijnen lopen vanaf het moment van kennis; sommige regels tellen in uren.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Colombia</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Zekerheid</translation>
        </message>
        <message>
            <source>Congo</source>
            <translation>Congo</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Tabel kopiëren</translation>
        </message>
        <message>
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Dekking</translation>
        </message>
        <message>
            <source>Coverage and &amp;problems</source>
            <translation>Dekking en &amp;problemen</translation>
        </message>
        <message>
            <source>Coverage and problems</source>
            <translation>Dekking en problemen</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Inloggegevens</translation>
        </message>
        <message>
            <source>Curaçao</source>
            <translation>Curaçao</translation>
        </message>
        <message>
            <source>Côte d'Ivoire</source>
            <translation>Ivoorkust</translation>
        </message>
        <message>
            <source>D&amp;etail</source>
            <translation>D&amp;etails</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <source>Decision on notifying, with the reason and who decided</source>
            <translation>Besluit over het melden, met de reden en wie besloot</translation>
        </message>
        <message>
            <source>Declaration</source>
            <translation>Verklaring</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Denemarken</translation>
        </message>
        <message>
            <source>Display name</source>
            <translation>Weergavenaam</translation>
        </message>
        <message>
            <source>Djibouti</source>
            <translation>Djibouti</translation>
        </message>
        <message>
            <source>Do not contact the recipient or anyone at that domain unless your officer says so.</source>
            <translation>Neem geen contact op met de ontvanger of anderen in dat domein, tenzij uw functionaris dat zegt.</translation>
        </message>
        <message>
            <source>Do not contact the recipient or anyone at that domain.</source>
            <translation>Neem geen contact op met de ontvanger of anderen in dat domein.</translation>
        </message>
        <message>
            <source>Do not use Recall.</source>
            <translation>Gebruik de functie Intrekken niet.</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domein</translation>
        </message>
        <message>
            <source>Domains to protect</source>
            <translation>Te beschermen domeinen</translation>
        </message>
        <message>
            <source>Dominica</source>
            <translation>Dominica</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Done with problems</source>
            <translation>Klaar, met problemen</translation>
        </message>
        <message>
            <source>Draft answers for the ICO report</source>
            <translation>Concept van de antwoorden voor de melding bij de ICO</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Concepten</translation>
        </message>
        <message>
            <source>Drop mailboxes or a folder here</source>
            <translation>Zet hier postvakken of een map neer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Each is another copy, or lost evidence.</source>
            <translation>Elk daarvan is een kopie te meer, of verloren bewijs.</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <translation>Ecuador</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Versleuteld</translation>
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
            <translation>Ethiopië</translation>
        </message>
        <message>
            <source>Every domain that mail went to or came from, or that is known to autocomplete. Missent cannot know every name; here you can look through all of them.</source>
            <translation>Elk domein waar mail heen ging of vandaan kwam, of dat bekend is bij automatisch aanvullen. Missent kan niet elke naam kennen; hier kunt u ze allemaal doorkijken.</translation>
        </message>
        <message>
            <source>Every folder that was read, with the messages that count as sent by the owner and their recipients.</source>
            <translation>Elke map die is gelezen, met de berichten die gelden als verzonden door de eigenaar en hun ontvangers.</translation>
        </message>
        <message>
            <source>Every message that was read counts as sent.</source>
            <translation>Elk bericht dat is gelezen, geldt als verzonden.</translation>
        </message>
        <message>
            <source>Every recipient of sent mail has an address.</source>
            <translation>Elke ontvanger van verzonden mail heeft een adres.</translation>
        </message>
        <message>
            <source>Everybody at {domain}</source>
            <translation>Iedereen bij {domain}</translation>
        </message>
        <message>
            <source>Evolution</source>
            <translation>Evolution</translation>
        </message>
        <message>
            <source>Export findings</source>
            <translation>Bevindingen exporteren</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exporteren naar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Mislukt</translation>
        </message>
        <message>
            <source>Fiji</source>
            <translation>Fiji</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter by address or subject</source>
            <translation>Filteren op adres of onderwerp</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Deze lijst filteren</translation>
        </message>
        <message>
            <source>Find mail that went to a mistyped address</source>
            <translation>Vind mail die naar een verkeerd getypt adres ging</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Bevindingen</translation>
        </message>
        <message>
            <source>Findings by domain, and lists</source>
            <translation>Bevindingen per domein, en lijsten</translation>
        </message>
        <message>
            <source>Findings per month sent</source>
            <translation>Bevindingen per maand van verzending</translation>
        </message>
        <message>
            <source>Findings per year sent</source>
            <translation>Bevindingen per jaar van verzending</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Eerste</translation>
        </message>
        <message>
            <source>Fold the timeline</source>
            <translation>Tijdlijn inklappen</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>For personal data in the US Department of Defense. Block numbers as on the form of February 2013.</source>
            <translation>Voor persoonsgegevens bij het Amerikaanse ministerie van Defensie. Nummers van de vakken als op het formulier van februari 2013.</translation>
        </message>
        <message>
            <source>For possibly classified or marked mail. Without content.</source>
            <translation>Voor mogelijk gerubriceerde of gemarkeerde mail. Zonder inhoud.</translation>
        </message>
        <message>
            <source>For programs, with all facts of each reason</source>
            <translation>Voor programma's, met alle gegevens van elke reden</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Vorm</translation>
        </message>
        <message>
            <source>Forms ask for this, and each copy is one more to protect.</source>
            <translation>Formulieren vragen daarom, en elke kopie moet ook worden beschermd.</translation>
        </message>
        <message>
            <source>Found in</source>
            <translation>Gevonden in</translation>
        </message>
        <message>
            <source>Found in damaged data</source>
            <translation>Gevonden in beschadigde gegevens</translation>
        </message>
        <message>
            <source>Found on this computer</source>
            <translation>Gevonden op deze computer</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankrijk</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Functie</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Georgië</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Duitsland</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Verdergaan</translation>
        </message>
        <message>
            <source>Google Takeout</source>
            <translation>Google Takeout</translation>
        </message>
        <message>
            <source>Google takes app passwords, which need 2-Step Verification.</source>
            <translation>Google neemt app-wachtwoorden aan; daarvoor is verificatie in twee stappen nodig.</translation>
        </message>
        <message>
            <source>Google takes no passwords of accounts for IMAP, but app passwords (they need 2-Step Verification).</source>
            <translation>Google neemt voor IMAP geen accountwachtwoorden aan, wel app-wachtwoorden (daarvoor is verificatie in twee stappen nodig).</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Griekenland</translation>
        </message>
        <message>
            <source>Greenland</source>
            <translation>Groenland</translation>
        </message>
        <message>
            <source>Header as it was sent</source>
            <translation>Kop zoals verzonden</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Gezondheid</translation>
        </message>
        <message>
            <source>Highest marking, as asserted by the reporter</source>
            <translation>Hoogste rubricering, volgens de melder</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>Hongkong</translation>
        </message>
        <message>
            <source>How it was noticed</source>
            <translation>Hoe het werd opgemerkt</translation>
        </message>
        <message>
            <source>How to sign in</source>
            <translation>Wijze van aanmelden</translation>
        </message>
        <message>
            <source>I have not forwarded, replied to, recalled or deleted the message</source>
            <translation>Ik heb het bericht niet doorgestuurd, beantwoord, ingetrokken of verwijderd</translation>
        </message>
        <message>
            <source>IMAP is switched off for this account. Switch it on in its settings.</source>
            <translation>IMAP staat uit voor dit account. Zet het aan in de instellingen ervan.</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>IJsland</translation>
        </message>
        <message>
            <source>Identifier (client id) that your IT department registered with the provider</source>
            <translation>Kenmerk (client-id) dat uw IT-afdeling bij de aanbieder heeft geregistreerd</translation>
        </message>
        <message>
            <source>If not, what was done</source>
            <translation>Zo niet, wat er is gedaan</translation>
        </message>
        <message>
            <source>In the browser</source>
            <translation>In de browser</translation>
        </message>
        <message>
            <source>In the order of the form of the Information Commissioner's Office (United Kingdom).</source>
            <translation>In de volgorde van het formulier van het Information Commissioner's Office (Verenigd Koninkrijk).</translation>
        </message>
        <message>
            <source>In use by {program}. Close {program}, or make a copy.</source>
            <translation>In gebruik door {program}. Sluit {program}, of maak een kopie.</translation>
        </message>
        <message>
            <source>India</source>
            <translation>India</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonesië</translation>
        </message>
        <message>
            <source>Intended</source>
            <translation>Zo bedoeld</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Iran</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Ierland</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israël</translation>
        </message>
        <message>
            <source>It could also be meant for {names}</source>
            <translation>Het kan ook bedoeld zijn voor {names}</translation>
        </message>
        <message>
            <source>It is the practice for spillage.</source>
            <translation>Zo wordt gehandeld wanneer gerubriceerde gegevens uitlekken.</translation>
        </message>
        <message>
            <source>It is the proof.</source>
            <translation>Het is het bewijs.</translation>
        </message>
        <message>
            <source>It keeps the record honest.</source>
            <translation>Zo blijft het verslag eerlijk.</translation>
        </message>
        <message>
            <source>It limits the harm.</source>
            <translation>Het beperkt de schade.</translation>
        </message>
        <message numerus="yes">
            <source>It seems to have been typed: it stands in {n} conversations.</source>
            <extracomment>It seems to have been typed: it stands in {n} conversation.</extracomment>
            <translation>
                <numerusform>Het lijkt te zijn getypt: het staat in {n} gesprek.</numerusform>
                <numerusform>Het lijkt te zijn getypt: het staat in {n} gesprekken.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was deleted after it was sent.</source>
            <translation>Het is na verzending verwijderd.</translation>
        </message>
        <message>
            <source>It will not be flagged again in this case. Ctrl+Z takes it back.</source>
            <translation>Dit wordt in deze zaak niet meer gemeld. Ctrl+Z maakt het ongedaan.</translation>
        </message>
        <message>
            <source>It works inside one Exchange organisation only, and draws attention.</source>
            <translation>Het werkt alleen binnen één Exchange-organisatie, en trekt de aandacht.</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italië</translation>
        </message>
        <message>
            <source>Its list is shown</source>
            <translation>De lijst ervan wordt getoond</translation>
        </message>
        <message>
            <source>Its name is not text that this computer can write down. Give a copy of it another name.</source>
            <translation>De naam is geen tekst die deze computer kan opschrijven. Geef een kopie een andere naam.</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japan</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordanië</translation>
        </message>
        <message>
            <source>Judged like the others, and counted as sent by nobody.</source>
            <translation>Beoordeeld als de andere, en niet als verzonden geteld.</translation>
        </message>
        <message>
            <source>KMail</source>
            <translation>KMail</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Keep the sign-in in this computer's keyring</source>
            <translation>Aanmelding bewaren in de sleutelbos van deze computer</translation>
        </message>
        <message>
            <source>Keeps its mail on the server. Read the mail account instead.</source>
            <translation>Bewaart zijn mail op de server. Lees in plaats daarvan het e-mailaccount.</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenia</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>Soort melding</translation>
        </message>
        <message>
            <source>Known elsewhere in the file</source>
            <translation>Elders in het bestand bekend</translation>
        </message>
        <message>
            <source>Known to autocomplete</source>
            <translation>Bekend bij automatisch aanvullen</translation>
        </message>
        <message>
            <source>Kyrgyzstan</source>
            <translation>Kirgizië</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Language and text size are taken up at the next start; lists go into every new case.</source>
            <translation>Taal en tekstgrootte gelden vanaf de volgende start; de lijsten gaan mee in elke nieuwe zaak.</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Laatste</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Laatste 12 maanden</translation>
        </message>
        <message numerus="yes">
            <source>Last {n} days</source>
            <extracomment>Last {n} day</extracomment>
            <translation>
                <numerusform>Laatste {n} dag</numerusform>
                <numerusform>Laatste {n} dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave the message in Sent; keep this report and its hashes; do not tidy folders or compact the mail file.</source>
            <translation>Laat het bericht in Verzonden staan; bewaar dit rapport en de controlegetallen; ruim geen mappen op en comprimeer het mailbestand niet.</translation>
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
            <translation>Licht</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Waarschijnlijkheid</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Waarschijnlijk</translation>
        </message>
        <message>
            <source>Likely consequences</source>
            <translation>Waarschijnlijke gevolgen</translation>
        </message>
        <message>
            <source>Linked data of the CASE ontology</source>
            <translation>Gekoppelde gegevens volgens de CASE-ontologie</translation>
        </message>
        <message>
            <source>Lists of persons</source>
            <translation>Lijsten van personen</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litouwen</translation>
        </message>
        <message>
            <source>Load file for review platforms, with the messages</source>
            <translation>Laadbestand voor beoordelingsplatforms, met de berichten</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw zoeken</translation>
        </message>
        <message>
            <source>Look for other mail to the same domain.</source>
            <translation>Zoek andere mail naar hetzelfde domein.</translation>
        </message>
        <message>
            <source>Look through the unknown names</source>
            <translation>Onbekende namen doorkijken</translation>
        </message>
        <message>
            <source>M, I, A · Ctrl+Z takes it back</source>
            <translation>M, I, A · Ctrl+Z maakt het ongedaan</translation>
        </message>
        <message>
            <source>Macao</source>
            <translation>Macau</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>E-mailadres</translation>
        </message>
        <message>
            <source>Mail folder</source>
            <translation>Mailmap</translation>
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
            <translation>Rubricering van deze melding</translation>
        </message>
        <message>
            <source>Measures in place before</source>
            <translation>Maatregelen die er al waren</translation>
        </message>
        <message>
            <source>Message header</source>
            <translation>Kop van het bericht</translation>
        </message>
        <message>
            <source>Message-ID</source>
            <translation>Message-ID</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>Messages that were read, and whose recipients were not judged, for nothing shows that the owner sent them.</source>
            <translation>Berichten die zijn gelezen, maar waarvan de ontvangers niet zijn beoordeeld, omdat niets laat zien dat de eigenaar ze verzond.</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexico</translation>
        </message>
        <message>
            <source>Microsoft takes no passwords for IMAP. Sign in with: missent accounts add ADDRESS --oauth microsoft --client-id ID</source>
            <translation>Microsoft neemt voor IMAP geen wachtwoorden aan. Meld u aan met: missent accounts add ADDRESS --oauth microsoft --client-id ID</translation>
        </message>
        <message>
            <source>Microsoft takes no passwords: sign in in the browser, with an identifier from your IT department.</source>
            <translation>Microsoft neemt geen wachtwoorden aan: meld u aan in de browser, met een kenmerk van uw IT-afdeling.</translation>
        </message>
        <message>
            <source>Microsoft, Google</source>
            <translation>Microsoft, Google</translation>
        </message>
        <message>
            <source>Missent brings no identifier of its own. Ask your IT department for one.</source>
            <translation>Missent heeft geen eigen kenmerk. Vraag er een aan uw IT-afdeling.</translation>
        </message>
        <message>
            <source>Missent does not read these files yet. Export the mail as mbox, and open that.</source>
            <translation>Missent leest deze bestanden nog niet. Exporteer de mail als mbox, en open die.</translation>
        </message>
        <message>
            <source>Missent finds e-mail that was already sent to a mistyped domain. It only reads, and calls no network but the mail servers that you name.</source>
            <translation>Missent vindt e-mail die al naar een verkeerd getypt domein is verzonden. Het leest alleen, en gebruikt het netwerk alleen voor de mailservers die u noemt.</translation>
        </message>
        <message>
            <source>Missent is not able to assess it.</source>
            <translation>Missent kan dit niet beoordelen.</translation>
        </message>
        <message>
            <source>Missent looked at every recipient that it could read. It cannot know every name.</source>
            <translation>Missent heeft elke ontvanger bekeken die het kon lezen. Het kan niet elke naam kennen.</translation>
        </message>
        <message>
            <source>Missent met a fault of its own at this place; reading went on after it.</source>
            <translation>Op deze plaats trad een fout in Missent zelf op; daarna is verder gelezen.</translation>
        </message>
        <message>
            <source>Missent only reads. Nothing leaves this computer.</source>
            <translation>Missent leest alleen. Niets verlaat deze computer.</translation>
        </message>
        <message>
            <source>Missent reads from {host}. It changes nothing there.</source>
            <translation>Missent leest van {host}. Het verandert daar niets.</translation>
        </message>
        <message>
            <source>Missent reads the headers of sent mail, and whole messages only where it has a suspicion. Nothing on the server is changed.</source>
            <translation>Missent leest de koppen van verzonden mail, en hele berichten alleen waar het een vermoeden heeft. Op de server verandert niets.</translation>
        </message>
        <message>
            <source>Missent sends nothing.</source>
            <translation>Missent verzendt niets.</translation>
        </message>
        <message>
            <source>Mistake</source>
            <translation>Vergissing</translation>
        </message>
        <message>
            <source>More is in the case than is listed here; the exports name all of it.</source>
            <translation>Er staat meer in de zaak dan hier wordt vermeld; de exports noemen alles.</translation>
        </message>
        <message>
            <source>Most providers</source>
            <translation>De meeste aanbieders</translation>
        </message>
        <message>
            <source>Mozambique</source>
            <translation>Mozambique</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Namibia</source>
            <translation>Namibië</translation>
        </message>
        <message>
            <source>Nepal</source>
            <translation>Nepal</translation>
        </message>
        <message>
            <source>New Outlook</source>
            <translation>Nieuwe Outlook</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nieuw-Zeeland</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Nieuw hier?</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>Next step, and whom to ask</source>
            <translation>Volgende stap, en bij wie na te vragen</translation>
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
            <translation>Geen retourbericht</translation>
        </message>
        <message>
            <source>No bounce found: the folders where bounces arrive were read and none matches. This is not proof of delivery.</source>
            <translation>Geen retourbericht gevonden: de mappen waar retourberichten binnenkomen zijn gelezen en geen ervan past. Dat is geen bewijs van bezorging.</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Geen datum</translation>
        </message>
        <message>
            <source>No domain was written to or heard from yet.</source>
            <translation>Er is nog geen domein waarnaar geschreven of waarvan iets ontvangen is.</translation>
        </message>
        <message>
            <source>No finding is chosen</source>
            <translation>Er is geen bevinding gekozen</translation>
        </message>
        <message>
            <source>No finding matches. Clear the filter.</source>
            <translation>Geen bevinding past. Hef het filter op.</translation>
        </message>
        <message>
            <source>No folder of this account is known as the one of sent mail. Name it, or read all folders.</source>
            <translation>Van dit account is geen map bekend als die voor verzonden mail. Noem de map, of lees alle mappen.</translation>
        </message>
        <message>
            <source>No folder was read.</source>
            <translation>Er is geen map gelezen.</translation>
        </message>
        <message>
            <source>No mailboxes were found. Drop a file here, choose one, or sign in.</source>
            <translation>Er zijn geen postvakken gevonden. Zet hier een bestand neer, kies er een, of meld u aan.</translation>
        </message>
        <message>
            <source>No message ever came from {domain}</source>
            <translation>Van {domain} kwam nooit een bericht</translation>
        </message>
        <message>
            <source>No message was read</source>
            <translation>Er is geen bericht gelezen</translation>
        </message>
        <message>
            <source>No message was read, only what a mail program offers as one types.</source>
            <translation>Er is geen bericht gelezen, alleen wat een mailprogramma tijdens het typen aanbiedt.</translation>
        </message>
        <message>
            <source>No message: the mail program offers this address while one types. Take it off that list.</source>
            <translation>Geen bericht: het mailprogramma biedt dit adres aan tijdens het typen. Haal het uit die lijst.</translation>
        </message>
        <message>
            <source>No other correspondent of this mailbox has the ending .{ending}</source>
            <translation>Geen ander contact van dit postvak heeft de uitgang .{ending}</translation>
        </message>
        <message>
            <source>No problem was met in what was read.</source>
            <translation>Bij het lezen trad geen probleem op.</translation>
        </message>
        <message>
            <source>No recipient looks mistyped</source>
            <translation>Geen ontvanger lijkt verkeerd getypt</translation>
        </message>
        <message>
            <source>No remembered address looks mistyped</source>
            <translation>Geen onthouden adres lijkt verkeerd getypt</translation>
        </message>
        <message>
            <source>No safe keyring was found here: the sign-in is forgotten when Missent ends.</source>
            <translation>Hier is geen veilige sleutelbos gevonden: de aanmelding wordt vergeten als Missent stopt.</translation>
        </message>
        <message>
            <source>No sign found in what was read.</source>
            <translation>Geen aanwijzing gevonden in wat is gelezen.</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Geen onderwerp</translation>
        </message>
        <message>
            <source>No such list was read.</source>
            <translation>Er is geen zo'n lijst gelezen.</translation>
        </message>
        <message>
            <source>None of the messages could be told to be sent by the owner of this mailbox, so none was judged.</source>
            <translation>Van geen van de berichten was vast te stellen dat de eigenaar van dit postvak ze verzond; daarom is er geen beoordeeld.</translation>
        </message>
        <message>
            <source>None so far: {read}.</source>
            <translation>Tot nu toe geen: {read}.</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Noord-Korea</translation>
        </message>
        <message>
            <source>North Macedonia</source>
            <translation>Noord-Macedonië</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Noorwegen</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Niet nagegaan</translation>
        </message>
        <message>
            <source>Not checked: bounces were not looked for in the mail given.</source>
            <translation>Niet nagegaan: in de opgegeven mail is niet naar retourberichten gezocht.</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>Niet beoordeeld</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
        <message>
            <source>Not known what was meant</source>
            <translation>Niet bekend wat bedoeld was</translation>
        </message>
        <message>
            <source>Not known what was meant by {domain}</source>
            <translation>Niet bekend wat met {domain} bedoeld was</translation>
        </message>
        <message>
            <source>Not looked into: {names}.</source>
            <translation>Niet onderzocht: {names}.</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Niet leesbaar</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Niet opgegeven</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Notitie:</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Niets gevonden</translation>
        </message>
        <message>
            <source>Nothing found so far; reading goes on.</source>
            <translation>Tot nu toe niets gevonden; het lezen gaat door.</translation>
        </message>
        <message>
            <source>Nothing read yet.</source>
            <translation>Nog niets gelezen.</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Mededeling</translation>
        </message>
        <message>
            <source>Notice under Article 33 GDPR, and entry for the register</source>
            <translation>Melding volgens artikel 33 AVG, en vermelding in het register</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Opgemerkt</translation>
        </message>
        <message>
            <source>Oman</source>
            <translation>Oman</translation>
        </message>
        <message>
            <source>One letter differs: “{written}” was written for “{meant}”</source>
            <translation>Eén letter verschilt: “{written}” in plaats van “{meant}”</translation>
        </message>
        <message>
            <source>One page for a manager or a small office, without content. It may go by e-mail.</source>
            <translation>Eén bladzijde voor een leidinggevende of een klein kantoor, zonder inhoud. Ze mag per e-mail gaan.</translation>
        </message>
        <message>
            <source>One slip is seldom alone.</source>
            <translation>Een vergissing komt zelden alleen.</translation>
        </message>
        <message>
            <source>Only Microsoft and Google are signed in to in the browser.</source>
            <translation>Alleen bij Microsoft en Google meldt u zich aan in de browser.</translation>
        </message>
        <message>
            <source>Only a name is stored, so the domain cannot be checked.</source>
            <translation>Alleen een naam is bewaard; het domein kan dus niet worden nagegaan.</translation>
        </message>
        <message>
            <source>Only in the cloud. Have it downloaded to this computer first.</source>
            <translation>Alleen in de cloud. Laat het eerst op deze computer downloaden.</translation>
        </message>
        <message>
            <source>Only mistakes</source>
            <translation>Alleen vergissingen</translation>
        </message>
        <message>
            <source>Only {period} is shown; press it again for all</source>
            <translation>Alleen {period} wordt getoond; druk nogmaals voor alles</translation>
        </message>
        <message>
            <source>Open a &amp;case…</source>
            <translation>&amp;Zaak openen…</translation>
        </message>
        <message>
            <source>Open a &amp;folder…</source>
            <translation>&amp;Map openen…</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>Zaak openen</translation>
        </message>
        <message>
            <source>Open a folder of mail</source>
            <translation>Map met mail openen</translation>
        </message>
        <message>
            <source>Open a mailbox: Missent reads it and does not change it</source>
            <translation>Postvak openen: Missent leest het en verandert het niet</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Openen in het mailprogramma</translation>
        </message>
        <message>
            <source>Or click to choose; Ctrl+V pastes a path.</source>
            <translation>Of klik om te kiezen; Ctrl+V plakt een pad.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Others who were told</source>
            <translation>Anderen die zijn ingelicht</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>Outlook</translation>
        </message>
        <message>
            <source>Owner of the information</source>
            <translation>Eigenaar van de informatie</translation>
        </message>
        <message>
            <source>PDF files</source>
            <translation>PDF-bestanden</translation>
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
            <translation>Wachtwoord of app-wachtwoord</translation>
        </message>
        <message>
            <source>Passwords or keys in it</source>
            <translation>Wachtwoorden of sleutels erin</translation>
        </message>
        <message>
            <source>Passwords or keys inside? Change them now.</source>
            <translation>Wachtwoorden of sleutels erin? Wijzig ze nu.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pauzeren</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Gepauzeerd</translation>
        </message>
        <message>
            <source>People in other states</source>
            <translation>Personen in andere staten</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Persoonsgegevens</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plaatsen</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Policy file</source>
            <translation>Beleidsbestand</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Mogelijk</translation>
        </message>
        <message>
            <source>Possibly above the level of this system? Stop using it for this mail; do not print or export; call.</source>
            <translation>Mogelijk hoger gerubriceerd dan dit systeem? Gebruik het niet meer voor deze mail; niet afdrukken of exporteren; bel.</translation>
        </message>
        <message>
            <source>Possibly misaddressed mail: report to the security officer</source>
            <translation>Mogelijk verkeerd geadresseerde mail: melding aan de beveiligingsfunctionaris</translation>
        </message>
        <message>
            <source>Possibly misaddressed mail: summary</source>
            <translation>Mogelijk verkeerd geadresseerde mail: samenvatting</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <source>Probably meant for</source>
            <translation>Waarschijnlijk bedoeld voor</translation>
        </message>
        <message>
            <source>Probably meant for {domain}</source>
            <translation>Waarschijnlijk bedoeld voor {domain}</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemen</translation>
        </message>
        <message>
            <source>Protective marking</source>
            <translation>Rubricering of markering</translation>
        </message>
        <message>
            <source>Puerto Rico</source>
            <translation>Puerto Rico</translation>
        </message>
        <message>
            <source>Quebec</source>
            <translation>Quebec</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelezen</translation>
        </message>
        <message>
            <source>Read a &amp;mail account…</source>
            <translation>E-mailacco&amp;unt lezen…</translation>
        </message>
        <message>
            <source>Read a mail account</source>
            <translation>E-mailaccount lezen</translation>
        </message>
        <message>
            <source>Read a mail account…</source>
            <translation>E-mailaccount lezen…</translation>
        </message>
        <message>
            <source>Read another mailbox…</source>
            <translation>Ander postvak lezen…</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leest</translation>
        </message>
        <message>
            <source>Reading is not finished, or not everything could be read. The file will say so.</source>
            <translation>Het lezen is niet klaar, of niet alles kon worden gelezen. Het bestand zal dat vermelden.</translation>
        </message>
        <message>
            <source>Reading made no progress at this place; reading went on after it.</source>
            <translation>Het lezen kwam op deze plaats niet vooruit; daarna is verder gelezen.</translation>
        </message>
        <message>
            <source>Reading processes</source>
            <translation>Leesprocessen</translation>
        </message>
        <message>
            <source>Reading was stopped before its end, so nothing can be said about the rest.</source>
            <translation>Het lezen is voor het einde gestopt; over de rest is dus niets te zeggen.</translation>
        </message>
        <message>
            <source>Reading was stopped: {read}. What is shown is partial, and every export says so.</source>
            <translation>Het lezen is gestopt: {read}. Wat hier staat is onvolledig, en elke export vermeldt dat.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Gereed</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Ontvangen van</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recent</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Ontvanger</translation>
        </message>
        <message>
            <source>Recipient as written</source>
            <translation>Ontvanger zoals geschreven</translation>
        </message>
        <message>
            <source>Recipient table</source>
            <translation>Ontvangerstabel</translation>
        </message>
        <message>
            <source>Recipient table, single entry</source>
            <translation>Ontvangerstabel, los item</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Ontvangers</translation>
        </message>
        <message>
            <source>Recipients of sent mail that hold no address, such as an internal name of Exchange. Nobody can say where that mail went; look through them for names that you do not know.</source>
            <translation>Ontvangers van verzonden mail zonder adres, zoals een interne naam van Exchange. Niemand kan zeggen waar die mail heen ging; kijk ze door op namen die u niet kent.</translation>
        </message>
        <message>
            <source>Reference of an earlier report</source>
            <translation>Kenmerk van een eerdere melding</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <source>Rejected: a delivery failure report for this recipient was found. It shows that this copy was not delivered, not that nobody saw it.</source>
            <translation>Geweigerd: voor deze ontvanger is een retourbericht gevonden. Het laat zien dat deze kopie niet is bezorgd, niet dat niemand haar heeft gezien.</translation>
        </message>
        <message>
            <source>Remove the wrong address from autocomplete and contacts now; see who replied to all.</source>
            <translation>Verwijder het verkeerde adres nu uit automatisch aanvullen en contacten; ga na wie allen beantwoordde.</translation>
        </message>
        <message>
            <source>Report for a browser, in one file</source>
            <translation>Rapport voor een browser, in één bestand</translation>
        </message>
        <message>
            <source>Report to edit in a word processor</source>
            <translation>Rapport om te bewerken in een tekstverwerker</translation>
        </message>
        <message>
            <source>Report to print and sign</source>
            <translation>Rapport om af te drukken en te ondertekenen</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>Gemeld door</translation>
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
            <translation>Hervatten</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Nakijken</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Rusland</translation>
        </message>
        <message>
            <source>Réunion</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>S&amp;top reading</source>
            <translation>Lezen s&amp;toppen</translation>
        </message>
        <message>
            <source>Safety of persons affected</source>
            <translation>Veiligheid van personen geraakt</translation>
        </message>
        <message>
            <source>Saint Helena</source>
            <translation>Sint-Helena</translation>
        </message>
        <message>
            <source>Saint Kitts and Nevis</source>
            <translation>Saint Kitts en Nevis</translation>
        </message>
        <message>
            <source>Saint Pierre and Miquelon</source>
            <translation>Saint-Pierre en Miquelon</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Saoedi-Arabië</translation>
        </message>
        <message>
            <source>Save a copy of the case</source>
            <translation>Kopie van de zaak opslaan</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Melding opslaan</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Opslaan…</translation>
        </message>
        <message>
            <source>Say only what is needed: no content, no names of people affected.</source>
            <translation>Zeg alleen wat nodig is: geen inhoud, geen namen van getroffen personen.</translation>
        </message>
        <message>
            <source>SeaMonkey</source>
            <translation>SeaMonkey</translation>
        </message>
        <message numerus="yes">
            <source>See all {n} domains</source>
            <extracomment>See the {n} domain</extracomment>
            <translation>
                <numerusform>Het {n} domein bekijken</numerusform>
                <numerusform>Alle {n} domeinen bekijken</numerusform>
            </translation>
        </message>
        <message>
            <source>Self-&amp;report…</source>
            <translation>Zelfmeldin&amp;g…</translation>
        </message>
        <message>
            <source>Self-report</source>
            <translation>Zelfmelding</translation>
        </message>
        <message>
            <source>Self-report…</source>
            <translation>Zelfmelding…</translation>
        </message>
        <message>
            <source>Send to the right person by the proper way.</source>
            <translation>Verzend langs de juiste weg aan de juiste persoon.</translation>
        </message>
        <message>
            <source>Send to the right person only when the officer agrees, by the proper way.</source>
            <translation>Verzend pas aan de juiste persoon wanneer de functionaris akkoord is, en langs de juiste weg.</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Verzonden</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Verzonden aan</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Show text</source>
            <translation>Tekst tonen</translation>
        </message>
        <message>
            <source>Show the timeline</source>
            <translation>Tijdlijn tonen</translation>
        </message>
        <message numerus="yes">
            <source>Show the {n} problems</source>
            <extracomment>Show the {n} problem</extracomment>
            <translation>
                <numerusform>Het {n} probleem tonen</numerusform>
                <numerusform>De {n} problemen tonen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Getoond als</translation>
        </message>
        <message>
            <source>Sign in and read</source>
            <translation>Aanmelden en lezen</translation>
        </message>
        <message>
            <source>Sign in in the browser that opens now…</source>
            <translation>Meld u aan in de browser die nu opent…</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Bezig met aanmelden…</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapore</translation>
        </message>
        <message>
            <source>Single letters decide in the list (M, I, A)</source>
            <translation>Enkele letters besluiten in de lijst (M, I, A)</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slowakije</translation>
        </message>
        <message>
            <source>So nothing can be said about it.</source>
            <translation>Hierover is dus niets te zeggen.</translation>
        </message>
        <message>
            <source>So nothing can be said about this mail.</source>
            <translation>Over deze mail is dus niets te zeggen.</translation>
        </message>
        <message>
            <source>Something went wrong that should not have</source>
            <translation>Er ging iets mis dat niet mis had mogen gaan</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Zuid-Afrika</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Zuid-Korea</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spanje</translation>
        </message>
        <message>
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <source>Still packed. Unpack it, and open the folder that comes of it.</source>
            <translation>Nog ingepakt. Pak het uit, en open de map die ontstaat.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Lezen stoppen</translation>
        </message>
        <message>
            <source>Stop. Do not reply, forward, send again or delete.</source>
            <translation>Stop. Niet beantwoorden, doorsturen, opnieuw verzenden of verwijderen.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>Suggested: {value}. Take it</source>
            <translation>Voorstel: {value}. Overnemen</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Zweden</translation>
        </message>
        <message>
            <source>Table for spreadsheets, one row for each recipient</source>
            <translation>Tabel voor rekenbladen, één rij per ontvanger</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Tell your security officer or data protection officer now; by telephone if it may be classified.</source>
            <translation>Licht nu uw beveiligingsfunctionaris of functionaris voor gegevensbescherming in; per telefoon als het gerubriceerd kan zijn.</translation>
        </message>
        <message>
            <source>Tells the domain of the address, and nothing else, to its web server and a list</source>
            <translation>Noemt het domein van het adres, en verder niets, aan de webserver ervan en aan een lijst</translation>
        </message>
        <message>
            <source>Text of the message, plain</source>
            <translation>Tekst van het bericht, zonder opmaak</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstgrootte</translation>
        </message>
        <message>
            <source>That could not be done</source>
            <translation>Dat was niet mogelijk</translation>
        </message>
        <message>
            <source>The connection to the mail server was lost. Scan again to go on from there.</source>
            <translation>De verbinding met de mailserver is verbroken. Lees opnieuw om daar verder te gaan.</translation>
        </message>
        <message>
            <source>The connection to {host} was lost.</source>
            <translation>De verbinding met {host} is verbroken.</translation>
        </message>
        <message>
            <source>The content is kept in a cloud and is not on this computer.</source>
            <translation>De inhoud staat in een cloud en niet op deze computer.</translation>
        </message>
        <message>
            <source>The content may need another channel.</source>
            <translation>De inhoud heeft misschien een andere weg nodig.</translation>
        </message>
        <message>
            <source>The custody journal of the case, as it is kept</source>
            <translation>Het logboek van de zaak (bewijsketen), zoals het wordt bijgehouden</translation>
        </message>
        <message>
            <source>The dot before “{before}” is missing</source>
            <translation>De punt vóór “{before}” ontbreekt</translation>
        </message>
        <message>
            <source>The ending .{ending} belongs to {holder}</source>
            <translation>De uitgang .{ending} hoort bij {holder}</translation>
        </message>
        <message>
            <source>The ending .{ending} was left out</source>
            <translation>De uitgang .{ending} is weggelaten</translation>
        </message>
        <message>
            <source>The ending .{written} is a known slip for .{meant}</source>
            <translation>De uitgang .{written} is een bekende typfout voor .{meant}</translation>
        </message>
        <message>
            <source>The ending .{written} is one slip of the finger from .{meant}</source>
            <translation>De uitgang .{written} is één typfout verwijderd van .{meant}</translation>
        </message>
        <message>
            <source>The file became shorter while it was read.</source>
            <translation>Het bestand werd korter tijdens het lezen.</translation>
        </message>
        <message>
            <source>The file changed while it was read. Read it again to be sure.</source>
            <translation>Het bestand veranderde tijdens het lezen. Lees het voor de zekerheid opnieuw.</translation>
        </message>
        <message>
            <source>The file is written on this computer. Nothing is sent.</source>
            <translation>Het bestand wordt op deze computer geschreven. Er wordt niets verzonden.</translation>
        </message>
        <message>
            <source>The header is too long, and its end was not read.</source>
            <translation>De kop is te lang; het einde ervan is niet gelezen.</translation>
        </message>
        <message>
            <source>The hyphen before “{before}” is missing</source>
            <translation>Het streepje vóór “{before}” ontbreekt</translation>
        </message>
        <message>
            <source>The letter “{letter}” is missing at the end</source>
            <translation>De letter “{letter}” ontbreekt aan het eind</translation>
        </message>
        <message>
            <source>The letter “{letter}” is missing before “{before}”</source>
            <translation>De letter “{letter}” ontbreekt vóór “{before}”</translation>
        </message>
        <message>
            <source>The letter “{letter}” is too many at the end</source>
            <translation>De letter “{letter}” aan het eind is te veel</translation>
        </message>
        <message>
            <source>The letter “{letter}” is too many before “{before}”</source>
            <translation>De letter “{letter}” vóór “{before}” is te veel</translation>
        </message>
        <message>
            <source>The letter “{letter}” was typed twice</source>
            <translation>De letter “{letter}” is dubbel getypt</translation>
        </message>
        <message>
            <source>The letters are those of {meant}, but dots or hyphens stand elsewhere</source>
            <translation>De letters zijn die van {meant}, maar punten of streepjes staan elders</translation>
        </message>
        <message>
            <source>The letters behind the headings name the paragraph of Article 33. The register entry is kept even when nothing is notified.</source>
            <translation>De letters achter de kopjes noemen het lid van artikel 33. De vermelding in het register wordt bewaard, ook als niets wordt gemeld.</translation>
        </message>
        <message numerus="yes">
            <source>The mail program seems to offer the wrong address: it stands in {n} conversations.</source>
            <extracomment>The mail program seems to offer the wrong address: it stands in {n} conversation.</extracomment>
            <translation>
                <numerusform>Het mailprogramma lijkt het verkeerde adres aan te bieden: het staat in {n} gesprek.</numerusform>
                <numerusform>Het mailprogramma lijkt het verkeerde adres aan te bieden: het staat in {n} gesprekken.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mail server asked for a pause. Scan again later to go on from there.</source>
            <translation>De mailserver vroeg om een pauze. Lees later opnieuw om daar verder te gaan.</translation>
        </message>
        <message>
            <source>The mail server broke the rules of its protocol, so reading from it was ended.</source>
            <translation>De mailserver hield zich niet aan de regels van zijn protocol; het lezen ervan is daarom beëindigd.</translation>
        </message>
        <message>
            <source>The mail server cannot be reached. Check its name and the network.</source>
            <translation>De mailserver is niet bereikbaar. Controleer de naam en het netwerk.</translation>
        </message>
        <message>
            <source>The mail server could not prove who it is, so nothing was sent to it.</source>
            <translation>De mailserver kon niet aantonen wie hij is; daarom is er niets naartoe gezonden.</translation>
        </message>
        <message>
            <source>The mail server did not accept the sign-in.</source>
            <translation>De mailserver nam de aanmelding niet aan.</translation>
        </message>
        <message>
            <source>The mail server lists this message but does not deliver it.</source>
            <translation>De mailserver vermeldt dit bericht, maar levert het niet.</translation>
        </message>
        <message>
            <source>The mail server refused what was asked.</source>
            <translation>De mailserver weigerde wat werd gevraagd.</translation>
        </message>
        <message>
            <source>The mailbox is no longer there; what is told of it was read earlier.</source>
            <translation>Het postvak is er niet meer; wat erover staat, is eerder gelezen.</translation>
        </message>
        <message>
            <source>The message</source>
            <translation>Het bericht</translation>
        </message>
        <message>
            <source>The message ends in the middle of its header; what stands before was read.</source>
            <translation>Het bericht eindigt midden in de kop; wat ervoor staat, is gelezen.</translation>
        </message>
        <message>
            <source>The message has no header, so its recipients are not known.</source>
            <translation>Het bericht heeft geen kop; de ontvangers zijn dus niet bekend.</translation>
        </message>
        <message>
            <source>The message has no readable date</source>
            <translation>Het bericht heeft geen leesbare datum</translation>
        </message>
        <message>
            <source>The message names recipients that could not be found in it.</source>
            <translation>Het bericht noemt ontvangers die er niet in te vinden waren.</translation>
        </message>
        <message>
            <source>The messages themselves, a file each, in a folder</source>
            <translation>De berichten zelf, elk een bestand, in een map</translation>
        </message>
        <message>
            <source>The messages themselves, in one file</source>
            <translation>De berichten zelf, in één bestand</translation>
        </message>
        <message>
            <source>The name beside the address is another address, {name}</source>
            <translation>De naam naast het adres is een ander adres, {name}</translation>
        </message>
        <message>
            <source>The name is known with the ending .{meant}, not with .{written}</source>
            <translation>De naam is bekend met de uitgang .{meant}, niet met .{written}</translation>
        </message>
        <message numerus="yes">
            <source>The next attempt is in {n} seconds.</source>
            <extracomment>The next attempt is in {n} second.</extracomment>
            <translation>
                <numerusform>De volgende poging is over {n} seconde.</numerusform>
                <numerusform>De volgende poging is over {n} seconden.</numerusform>
            </translation>
        </message>
        <message>
            <source>The office's policy file</source>
            <translation>Beleidsbestand van het kantoor</translation>
        </message>
        <message>
            <source>The organisation became aware</source>
            <translation>De organisatie kreeg kennis</translation>
        </message>
        <message>
            <source>The parts of {meant} stand in another order</source>
            <translation>De delen van {meant} staan in een andere volgorde</translation>
        </message>
        <message>
            <source>The people affected were told</source>
            <translation>De getroffen personen zijn ingelicht</translation>
        </message>
        <message>
            <source>The provider wants to see you in the browser first. Sign in there, then try again.</source>
            <translation>De aanbieder wil u eerst in de browser zien. Meld u daar aan en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The reading process died at this place; reading went on after it.</source>
            <translation>Het leesproces viel op deze plaats uit; daarna is verder gelezen.</translation>
        </message>
        <message>
            <source>The reading process gave an answer that could not be used.</source>
            <translation>Het leesproces gaf een antwoord dat niet te gebruiken was.</translation>
        </message>
        <message>
            <source>The report is about the findings that you decided to be mistakes.</source>
            <translation>De melding gaat over de bevindingen die u als vergissing hebt aangemerkt.</translation>
        </message>
        <message>
            <source>The safety of people comes before paperwork.</source>
            <translation>De veiligheid van mensen gaat voor papierwerk.</translation>
        </message>
        <message numerus="yes">
            <source>The same name was written to at {address} {count} times</source>
            <extracomment>The same name was written to at {address} once</extracomment>
            <translation>
                <numerusform>Dezelfde naam is op {address} eenmaal aangeschreven</numerusform>
                <numerusform>Dezelfde naam is op {address} {count} maal aangeschreven</numerusform>
            </translation>
        </message>
        <message>
            <source>The same slip comes back by itself.</source>
            <translation>Dezelfde typfout komt vanzelf terug.</translation>
        </message>
        <message>
            <source>The server may show only the newest messages of this folder; there may be more.</source>
            <translation>De server toont misschien alleen de nieuwste berichten van deze map; er kunnen er meer zijn.</translation>
        </message>
        <message>
            <source>The server numbered this folder anew while it was read. Scan again.</source>
            <translation>De server heeft deze map tijdens het lezen opnieuw genummerd. Lees opnieuw.</translation>
        </message>
        <message>
            <source>The sign-in is right, but IMAP is switched off for this mailbox by its administrator.</source>
            <translation>De aanmelding klopt, maar IMAP is voor dit postvak uitgezet door de beheerder.</translation>
        </message>
        <message>
            <source>The system says: {reason}.</source>
            <translation>Het systeem meldt: {reason}.</translation>
        </message>
        <message>
            <source>The text is closed until you ask for it.</source>
            <translation>De tekst blijft gesloten tot u erom vraagt.</translation>
        </message>
        <message>
            <source>The vowel “{written}” was written for “{meant}”</source>
            <translation>De klinker “{written}” staat in plaats van “{meant}”</translation>
        </message>
        <message numerus="yes">
            <source>The wrong address came in with a message that somebody else sent, and an answer carried it on.</source>
            <extracomment>The wrong address came in with a message that somebody else sent, and an answer carried it on.</extracomment>
            <translation>
                <numerusform>Het verkeerde adres kwam binnen met een bericht dat iemand anders verzond, en een antwoord droeg het verder.</numerusform>
                <numerusform>Het verkeerde adres kwam binnen met een bericht dat iemand anders verzond, en een antwoord droeg het verder.</numerusform>
            </translation>
        </message>
        <message>
            <source>The wrong domains as a list</source>
            <translation>De verkeerde domeinen als lijst</translation>
        </message>
        <message>
            <source>Their endings are where slips land; look through them once.</source>
            <translation>Bij hun uitgangen belanden typfouten; kijk ze één keer door.</translation>
        </message>
        <message>
            <source>Then remove the wrong address from autocomplete and contacts; see who replied to all.</source>
            <translation>Verwijder daarna het verkeerde adres uit automatisch aanvullen en contacten; ga na wie allen beantwoordde.</translation>
        </message>
        <message>
            <source>There is a dot too many before “{before}”</source>
            <translation>Vóór “{before}” staat een punt te veel</translation>
        </message>
        <message>
            <source>There is a hyphen too many before “{before}”</source>
            <translation>Vóór “{before}” staat een streepje te veel</translation>
        </message>
        <message>
            <source>There is no ending .{ending}, so nothing can be delivered</source>
            <translation>De uitgang .{ending} bestaat niet; er kan dus niets worden bezorgd</translation>
        </message>
        <message>
            <source>There is nothing at {place}.</source>
            <translation>Op {place} is niets te vinden.</translation>
        </message>
        <message>
            <source>This account needs an app password: make one in the settings of the account.</source>
            <translation>Dit account heeft een app-wachtwoord nodig: maak er een in de instellingen van het account.</translation>
        </message>
        <message>
            <source>This computer does not let Missent look into it.</source>
            <translation>Deze computer laat Missent er niet in kijken.</translation>
        </message>
        <message>
            <source>This could not be opened.</source>
            <translation>Dit kon niet worden geopend.</translation>
        </message>
        <message>
            <source>This could not be read to its end.</source>
            <translation>Dit kon niet tot het einde worden gelezen.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Dit bestand</translation>
        </message>
        <message>
            <source>This form of mail is known, but Missent does not read it yet.</source>
            <translation>Deze vorm van mail is bekend, maar Missent leest die nog niet.</translation>
        </message>
        <message>
            <source>This is not mail in a form that Missent knows.</source>
            <translation>Dit is geen mail in een vorm die Missent kent.</translation>
        </message>
        <message>
            <source>This kind of domain cannot be judged ({kind})</source>
            <translation>Dit soort domein kan niet worden beoordeeld ({kind})</translation>
        </message>
        <message>
            <source>This mailbox has correspondents at {domain} too, so nothing is suggested</source>
            <translation>Dit postvak heeft ook contacten bij {domain}; daarom wordt niets voorgesteld</translation>
        </message>
        <message>
            <source>This message could not be opened again.</source>
            <translation>Dit bericht kon niet opnieuw worden geopend.</translation>
        </message>
        <message>
            <source>This needs more memory than reading is allowed to use.</source>
            <translation>Dit vraagt meer geheugen dan het lezen mag gebruiken.</translation>
        </message>
        <message>
            <source>This provider needs its own program, the Bridge, running on this computer.</source>
            <translation>Deze aanbieder heeft een eigen programma nodig, de Bridge, dat op deze computer draait.</translation>
        </message>
        <message>
            <source>This provider takes app passwords, which you make in the settings of the account.</source>
            <translation>Deze aanbieder neemt app-wachtwoorden aan; u maakt ze in de instellingen van het account.</translation>
        </message>
        <message>
            <source>This provider takes app passwords: make one there.</source>
            <translation>Deze aanbieder neemt app-wachtwoorden aan: maak er daar een.</translation>
        </message>
        <message>
            <source>This server is a guess. Check its name.</source>
            <translation>Deze server is een gok. Controleer de naam.</translation>
        </message>
        <message>
            <source>This server takes no passwords any more.</source>
            <translation>Deze server neemt geen wachtwoorden meer aan.</translation>
        </message>
        <message>
            <source>Thunderbird</source>
            <translation>Thunderbird</translation>
        </message>
        <message>
            <source>Tick the mailboxes to be checked.</source>
            <translation>Vink de postvakken aan die moeten worden nagegaan.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Aantal</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Aan</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>Na te kijken</translation>
        </message>
        <message>
            <source>To stop Evolution offering it, delete it from the address book “Personal” or “Recent”.</source>
            <translation>Om te zorgen dat Evolution het niet meer aanbiedt, verwijdert u het uit het adresboek “Persoonlijk” of “Recent”.</translation>
        </message>
        <message>
            <source>To stop Gmail offering it, delete it in Google Contacts, also under “Other contacts”.</source>
            <translation>Om te zorgen dat Gmail het niet meer aanbiedt, verwijdert u het in Google Contacten, ook onder “Overige contacten”.</translation>
        </message>
        <message>
            <source>To stop KMail offering it, open the recent addresses in the settings of the composer, and remove it.</source>
            <translation>Om te zorgen dat KMail het niet meer aanbiedt, opent u de recente adressen in de instellingen van de opsteller en verwijdert u het.</translation>
        </message>
        <message>
            <source>To stop Mail offering it, choose Window, Previous Recipients, and remove it there.</source>
            <translation>Om te zorgen dat Mail het niet meer aanbiedt, kiest u Venster, Vorige ontvangers en verwijdert u het daar.</translation>
        </message>
        <message>
            <source>To stop Outlook for Mac offering it, begin to write to the address in a new message, and press the X beside it in the list that opens.</source>
            <translation>Om te zorgen dat Outlook voor Mac het niet meer aanbiedt, begint u het adres in een nieuw bericht te schrijven en drukt u op de X ernaast in de lijst die opent.</translation>
        </message>
        <message>
            <source>To stop Outlook offering it, begin to write to the address in a new message, and press the X beside it in the list that opens.</source>
            <translation>Om te zorgen dat Outlook het niet meer aanbiedt, begint u het adres in een nieuw bericht te schrijven en drukt u op de X ernaast in de lijst die opent.</translation>
        </message>
        <message>
            <source>To stop Outlook on the web offering it, begin to write to the address in a new message, and press the X beside it in the list that opens.</source>
            <translation>Om te zorgen dat Outlook op het web het niet meer aanbiedt, begint u het adres in een nieuw bericht te schrijven en drukt u op de X ernaast in de lijst die opent.</translation>
        </message>
        <message>
            <source>To stop The Bat! offering it, delete it from the address history.</source>
            <translation>Om te zorgen dat The Bat! het niet meer aanbiedt, verwijdert u het uit de adresgeschiedenis.</translation>
        </message>
        <message>
            <source>To stop Thunderbird offering it, delete it from the address book “Collected Addresses”.</source>
            <translation>Om te zorgen dat Thunderbird het niet meer aanbiedt, verwijdert u het uit het adresboek “Verzamelde adressen”.</translation>
        </message>
        <message>
            <source>To stop Windows Mail offering it, delete it from the contacts that it collects.</source>
            <translation>Om te zorgen dat Windows Mail het niet meer aanbiedt, verwijdert u het uit de contacten die het verzamelt.</translation>
        </message>
        <message>
            <source>To stop Yahoo Mail offering it, delete it from the contacts.</source>
            <translation>Om te zorgen dat Yahoo Mail het niet meer aanbiedt, verwijdert u het uit de contacten.</translation>
        </message>
        <message>
            <source>To stop eM Client offering it, delete it in the settings, under “Mail history”.</source>
            <translation>Om te zorgen dat eM Client het niet meer aanbiedt, verwijdert u het in de instellingen, onder “Mailgeschiedenis”.</translation>
        </message>
        <message>
            <source>To stop the mail program offering it, delete it from the list of addresses that it collects.</source>
            <translation>Om te zorgen dat het mailprogramma het niet meer aanbiedt, verwijdert u het uit de lijst van adressen die het verzamelt.</translation>
        </message>
        <message>
            <source>To stop the telephone offering it, begin to write to it, press the i beside it, and remove it from the recent ones.</source>
            <translation>Om te zorgen dat de telefoon het niet meer aanbiedt, begint u het te schrijven, drukt u op de i ernaast en verwijdert u het uit de recente adressen.</translation>
        </message>
        <message>
            <source>To stop the telephone offering it, delete it from the contacts that the mail program keeps.</source>
            <translation>Om te zorgen dat de telefoon het niet meer aanbiedt, verwijdert u het uit de contacten die het mailprogramma bijhoudt.</translation>
        </message>
        <message>
            <source>To stop the web mail offering it, delete it from the collected or recent addresses.</source>
            <translation>Om te zorgen dat de webmail het niet meer aanbiedt, verwijdert u het uit de verzamelde of recente adressen.</translation>
        </message>
        <message>
            <source>Told by its content, whatever its name.</source>
            <translation>Herkend aan de inhoud, hoe ze ook heten.</translation>
        </message>
        <message>
            <source>Trained in the last two years</source>
            <translation>Opgeleid in de laatste twee jaar</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Reizen</translation>
        </message>
        <message>
            <source>Travel, addresses or staff lists inside? Say so first.</source>
            <translation>Reizen, adressen of personeelslijsten erin? Zeg dat eerst.</translation>
        </message>
        <message>
            <source>Try it on a sample mailbox</source>
            <translation>Uitproberen op een voorbeeldpostvak</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Turkije</translation>
        </message>
        <message>
            <source>Two letters changed places: “{written}” for “{meant}”</source>
            <translation>Twee letters zijn verwisseld: “{written}” in plaats van “{meant}”</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Oeganda</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Oekraïne</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>Unknown names</source>
            <translation>Onbekende namen</translation>
        </message>
        <message>
            <source>Unresolved</source>
            <translation>Niet herleid</translation>
        </message>
        <message>
            <source>Unresolved &amp;recipients</source>
            <translation>Niet he&amp;rleide ontvangers</translation>
        </message>
        <message>
            <source>Use Recall only for recipients in your own organisation.</source>
            <translation>Gebruik de functie Intrekken alleen voor ontvangers in uw eigen organisatie.</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>Oezbekistan</translation>
        </message>
        <message>
            <source>Venezuela</source>
            <translation>Venezuela</translation>
        </message>
        <message>
            <source>Was this a mistake?</source>
            <translation>Was dit een vergissing?</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat eruit kwam</translation>
        </message>
        <message>
            <source>What can be passed on</source>
            <translation>Wat kan worden doorgegeven</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>What stands here was not read, or not wholly. Nothing that was not read is called safe.</source>
            <translation>Wat hier staat, is niet of niet helemaal gelezen. Niets dat niet is gelezen, wordt veilig genoemd.</translation>
        </message>
        <message>
            <source>What to do now</source>
            <translation>Wat nu te doen</translation>
        </message>
        <message>
            <source>What was in it</source>
            <translation>Wat erin stond</translation>
        </message>
        <message>
            <source>What was in it is sensitive (level 2 of 5).</source>
            <translation>Wat erin stond is gevoelig (niveau 2 van 5).</translation>
        </message>
        <message>
            <source>What was in it needs care (level 3 of 5).</source>
            <translation>Wat erin stond vraagt zorg (niveau 3 van 5).</translation>
        </message>
        <message>
            <source>What was in it needs great care: look to the safety of persons first (level 4 of 5).</source>
            <translation>Wat erin stond vraagt grote zorg: let eerst op de veiligheid van personen (niveau 4 van 5).</translation>
        </message>
        <message>
            <source>What was in it needs the greatest care: stop using this system for it (level 5 of 5).</source>
            <translation>Wat erin stond vraagt de grootste zorg: gebruik dit systeem er niet meer voor (niveau 5 van 5).</translation>
        </message>
        <message>
            <source>What was in it seems routine (level 1 of 5).</source>
            <translation>Wat erin stond lijkt alledaags (niveau 1 van 5).</translation>
        </message>
        <message>
            <source>What was read and decided is kept in the case. The text below names no mail; it helps to mend this.</source>
            <translation>Wat is gelezen en besloten, blijft bewaard in de zaak. De tekst hieronder noemt geen mail; hij helpt om dit te verhelpen.</translation>
        </message>
        <message>
            <source>What was read is not judged yet</source>
            <translation>Wat is gelezen, is nog niet beoordeeld</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Whether {name} exists is not known</source>
            <translation>Of {name} bestaat, is niet bekend</translation>
        </message>
        <message>
            <source>Who is told</source>
            <translation>Wie wordt ingelicht</translation>
        </message>
        <message>
            <source>Whom the mail program offers while one types an address. A mistyped one here will be written to again; that it is here does not show that anything was sent.</source>
            <translation>Wie het mailprogramma aanbiedt terwijl men een adres typt. Aan een verkeerd getypt adres hier wordt opnieuw geschreven; dat het hier staat, laat niet zien dat er iets is verzonden.</translation>
        </message>
        <message>
            <source>Whose mail this is could not be told</source>
            <translation>Wiens mail dit is, was niet vast te stellen</translation>
        </message>
        <message>
            <source>Why (kept in the case)</source>
            <translation>Waarom (wordt in de zaak bewaard)</translation>
        </message>
        <message>
            <source>Why Missent thinks so</source>
            <translation>Waarom Missent dit denkt</translation>
        </message>
        <message>
            <source>Why later than the limit</source>
            <translation>Waarom later dan de termijn</translation>
        </message>
        <message>
            <source>Why they were told, or were not</source>
            <translation>Waarom zij zijn ingelicht, of niet</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Venster</translation>
        </message>
        <message>
            <source>Windows Live Mail</source>
            <translation>Windows Live Mail</translation>
        </message>
        <message>
            <source>With a password or app password</source>
            <translation>Met een wachtwoord of app-wachtwoord</translation>
        </message>
        <message>
            <source>Without a password the account cannot be read.</source>
            <translation>Zonder wachtwoord kan het account niet worden gelezen.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Werk</translation>
        </message>
        <message>
            <source>Workbook: summary, findings, recipients, domains, problems</source>
            <translation>Werkmap: samenvatting, bevindingen, ontvangers, domeinen, problemen</translation>
        </message>
        <message>
            <source>Worksheet in the order of DD Form 2959</source>
            <translation>Werkblad in de volgorde van DD Form 2959</translation>
        </message>
        <message>
            <source>Write down times. The report can be corrected: initial, update, final.</source>
            <translation>Schrijf tijden op. De melding kan worden verbeterd: eerste, aanvulling, laatste.</translation>
        </message>
        <message>
            <source>Writing {place} …</source>
            <translation>Bezig met schrijven van {place} …</translation>
        </message>
        <message>
            <source>You may ask the recipient to delete the message, and note what they answer.</source>
            <translation>U mag de ontvanger vragen het bericht te verwijderen; noteer wat die antwoordt.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Uw naam</translation>
        </message>
        <message>
            <source>Your office</source>
            <translation>Uw kantoor</translation>
        </message>
        <message>
            <source>Your own domains</source>
            <translation>Uw eigen domeinen</translation>
        </message>
        <message>
            <source>[The message has no text.]</source>
            <translation>[Het bericht heeft geen tekst.]</translation>
        </message>
        <message>
            <source>[The text is longer; the rest is not shown.]</source>
            <translation>[De tekst is langer; de rest wordt niet getoond.]</translation>
        </message>
        <message>
            <source>[Very long lines are broken; {mark} stands where.]</source>
            <translation>[Zeer lange regels zijn afgebroken; {mark} staat waar dat is.]</translation>
        </message>
        <message>
            <source>a bounce</source>
            <translation>een retourbericht</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message numerus="yes">
            <source>a contract</source>
            <extracomment>a contract</extracomment>
            <translation>
                <numerusform>een contract</numerusform>
                <numerusform>een contract</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a crew list</source>
            <extracomment>a crew list</extracomment>
            <translation>
                <numerusform>een bemanningslijst</numerusform>
                <numerusform>een bemanningslijst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a journey ({n} signs)</source>
            <extracomment>a journey ({n} sign)</extracomment>
            <translation>
                <numerusform>een reis ({n} aanwijzing)</numerusform>
                <numerusform>een reis ({n} aanwijzingen)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a list of a crew, unit or staff, {n} lines</source>
            <extracomment>a list of a crew, unit or staff, {n} line</extracomment>
            <translation>
                <numerusform>een lijst van bemanning, eenheid of personeel, {n} regel</numerusform>
                <numerusform>een lijst van bemanning, eenheid of personeel, {n} regels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a list of persons, {n} lines</source>
            <extracomment>a list of persons, {n} line</extracomment>
            <translation>
                <numerusform>een lijst van personen, {n} regel</numerusform>
                <numerusform>een lijst van personen, {n} regels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a list of staff</source>
            <extracomment>a list of staff</extracomment>
            <translation>
                <numerusform>een personeelslijst</numerusform>
                <numerusform>een personeelslijst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a manifest</source>
            <extracomment>a manifest</extracomment>
            <translation>
                <numerusform>een vracht- of passagierslijst</numerusform>
                <numerusform>een vracht- of passagierslijst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a map</source>
            <extracomment>a map</extracomment>
            <translation>
                <numerusform>een kaart</numerusform>
                <numerusform>een kaart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a passport</source>
            <extracomment>a passport</extracomment>
            <translation>
                <numerusform>een paspoort</numerusform>
                <numerusform>een paspoort</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a plan</source>
            <extracomment>a plan</extracomment>
            <translation>
                <numerusform>een plan</numerusform>
                <numerusform>een plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a roster</source>
            <extracomment>a roster</extracomment>
            <translation>
                <numerusform>een dienstrooster</numerusform>
                <numerusform>een dienstrooster</numerusform>
            </translation>
        </message>
        <message>
            <source>a scan with a tool</source>
            <translation>een zoektocht met een hulpmiddel</translation>
        </message>
        <message numerus="yes">
            <source>a travel plan</source>
            <extracomment>a travel plan</extracomment>
            <translation>
                <numerusform>een reisplan</numerusform>
                <numerusform>een reisplan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n} minutes left</source>
            <extracomment>about {n} minute left</extracomment>
            <translation>
                <numerusform>nog ongeveer {n} minuut</numerusform>
                <numerusform>nog ongeveer {n} minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>an attachment</source>
            <translation>een bijlage</translation>
        </message>
        <message>
            <source>and more</source>
            <translation>en meer</translation>
        </message>
        <message>
            <source>and what was done</source>
            <translation>en wat er is gedaan</translation>
        </message>
        <message>
            <source>anybody can hold this name and read the mail</source>
            <translation>iedereen kan deze naam bezitten en de mail lezen</translation>
        </message>
        <message>
            <source>archives</source>
            <translation>archieven</translation>
        </message>
        <message>
            <source>autocomplete</source>
            <translation>automatisch aanvullen</translation>
        </message>
        <message>
            <source>bank</source>
            <translation>bank</translation>
        </message>
        <message>
            <source>bare</source>
            <translation>zonder uitgang</translation>
        </message>
        <message>
            <source>basic identifiers</source>
            <translation>eenvoudige kenmerken</translation>
        </message>
        <message>
            <source>by the name of an attachment</source>
            <translation>volgens de naam van een bijlage</translation>
        </message>
        <message>
            <source>carried on by a reply</source>
            <translation>verder gedragen door een antwoord</translation>
        </message>
        <message>
            <source>children</source>
            <translation>kinderen</translation>
        </message>
        <message>
            <source>contractor</source>
            <translation>opdrachtnemer</translation>
        </message>
        <message>
            <source>copied wrong</source>
            <translation>verkeerd overgenomen</translation>
        </message>
        <message>
            <source>correspondent</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>criminal convictions, offences</source>
            <translation>strafrechtelijke veroordelingen, strafbare feiten</translation>
        </message>
        <message>
            <source>customers or prospective</source>
            <translation>klanten of mogelijke klanten</translation>
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
            <translation>economisch en financieel</translation>
        </message>
        <message>
            <source>education</source>
            <translation>onderwijs</translation>
        </message>
        <message>
            <source>employees</source>
            <translation>werknemers</translation>
        </message>
        <message>
            <source>energy</source>
            <translation>energie</translation>
        </message>
        <message>
            <source>entry in a list</source>
            <translation>vermelding in een lijst</translation>
        </message>
        <message>
            <source>final</source>
            <translation>laatste</translation>
        </message>
        <message>
            <source>free-mail</source>
            <translation>mailaanbieder</translation>
        </message>
        <message>
            <source>gender reassignment</source>
            <translation>geslachtsverandering</translation>
        </message>
        <message>
            <source>genetic or biometric</source>
            <translation>genetisch of biometrisch</translation>
        </message>
        <message>
            <source>government</source>
            <translation>overheid</translation>
        </message>
        <message>
            <source>health</source>
            <translation>gezondheid</translation>
        </message>
        <message>
            <source>identification data</source>
            <translation>identificatiegegevens</translation>
        </message>
        <message>
            <source>impossible</source>
            <translation>geen mogelijke naam</translation>
        </message>
        <message>
            <source>in an attachment</source>
            <translation>in een bijlage</translation>
        </message>
        <message>
            <source>in quoted text</source>
            <translation>in geciteerde tekst</translation>
        </message>
        <message>
            <source>in the header</source>
            <translation>in de kop</translation>
        </message>
        <message>
            <source>in the message's header</source>
            <translation>in de kop van het bericht</translation>
        </message>
        <message>
            <source>in the subject</source>
            <translation>in het onderwerp</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>in de tekst</translation>
        </message>
        <message>
            <source>initial</source>
            <translation>eerste</translation>
        </message>
        <message>
            <source>intelligence</source>
            <translation>inlichtingendienst</translation>
        </message>
        <message>
            <source>international</source>
            <translation>internationaal</translation>
        </message>
        <message>
            <source>justice</source>
            <translation>justitie</translation>
        </message>
        <message>
            <source>label</source>
            <translation>gereserveerde uitgang</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>nog minder dan een minuut</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>waarschijnlijk</translation>
        </message>
        <message>
            <source>literal</source>
            <translation>adres in cijfers</translation>
        </message>
        <message>
            <source>location</source>
            <translation>locatie</translation>
        </message>
        <message numerus="yes">
            <source>medical papers</source>
            <extracomment>medical papers</extracomment>
            <translation>
                <numerusform>medische stukken</numerusform>
                <numerusform>medische stukken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages came from {domain}</source>
            <extracomment>message came from {domain}</extracomment>
            <translation>
                <numerusform>bericht kwam van {domain}</numerusform>
                <numerusform>berichten kwamen van {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages ever came from {domain}</source>
            <extracomment>message ever came from {domain}</extracomment>
            <translation>
                <numerusform>bericht kwam ooit van {domain}</numerusform>
                <numerusform>berichten kwamen ooit van {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages from {domain} answer messages that were sent there</source>
            <extracomment>message from {domain} answers one that was sent there</extracomment>
            <translation>
                <numerusform>bericht van {domain} beantwoordt er een dat daarheen is verzonden</numerusform>
                <numerusform>berichten van {domain} beantwoorden berichten die daarheen zijn verzonden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages to this address answer mail that came from {domain}</source>
            <extracomment>message to this address answers mail that came from {domain}</extracomment>
            <translation>
                <numerusform>bericht aan dit adres beantwoordt mail die van {domain} kwam</numerusform>
                <numerusform>berichten aan dit adres beantwoorden mail die van {domain} kwam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>messages were sent to {domain}</source>
            <extracomment>message was sent to {domain}</extracomment>
            <translation>
                <numerusform>bericht ging naar {domain}</numerusform>
                <numerusform>berichten gingen naar {domain}</numerusform>
            </translation>
        </message>
        <message>
            <source>messages, by folder</source>
            <translation>berichten, per map</translation>
        </message>
        <message>
            <source>military</source>
            <translation>krijgsmacht</translation>
        </message>
        <message>
            <source>more than {size}</source>
            <translation>meer dan {size}</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutraal</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>no such ending exists, so nothing can be delivered there</source>
            <translation>zo'n uitgang bestaat niet; er kan daar dus niets worden bezorgd</translation>
        </message>
        <message>
            <source>not able to assess</source>
            <translation>niet te beoordelen</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>nog niet beoordeeld</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>not known to be sent by the owner</source>
            <translation>niet bekend als verzonden door de eigenaar</translation>
        </message>
        <message>
            <source>not known what was meant</source>
            <translation>niet bekend wat bedoeld was</translation>
        </message>
        <message>
            <source>not required</source>
            <translation>niet vereist</translation>
        </message>
        <message>
            <source>not yet known</source>
            <translation>nog niet bekend</translation>
        </message>
        <message>
            <source>official documents</source>
            <translation>officiële documenten</translation>
        </message>
        <message>
            <source>older office files</source>
            <translation>oudere Office-bestanden</translation>
        </message>
        <message>
            <source>only these are shown</source>
            <translation>alleen deze worden getoond</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anders</translation>
        </message>
        <message>
            <source>other files</source>
            <translation>andere bestanden</translation>
        </message>
        <message>
            <source>own</source>
            <translation>eigen</translation>
        </message>
        <message>
            <source>parliament</source>
            <translation>parlement</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>partner</translation>
        </message>
        <message>
            <source>password stores</source>
            <translation>wachtwoordkluizen</translation>
        </message>
        <message numerus="yes">
            <source>passwords</source>
            <extracomment>passwords</extracomment>
            <translation>
                <numerusform>wachtwoorden</numerusform>
                <numerusform>wachtwoorden</numerusform>
            </translation>
        </message>
        <message>
            <source>patients</source>
            <translation>patiënten</translation>
        </message>
        <message numerus="yes">
            <source>pay</source>
            <extracomment>pay</extracomment>
            <translation>
                <numerusform>salaris</numerusform>
                <numerusform>salaris</numerusform>
            </translation>
        </message>
        <message>
            <source>perhaps {sign}</source>
            <translation>misschien {sign}</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>voorgenomen</translation>
        </message>
        <message>
            <source>police</source>
            <translation>politie</translation>
        </message>
        <message>
            <source>political opinions</source>
            <translation>politieke opvattingen</translation>
        </message>
        <message>
            <source>probably {domain}</source>
            <translation>waarschijnlijk {domain}</translation>
        </message>
        <message>
            <source>programs</source>
            <translation>programma's</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>beschermd</translation>
        </message>
        <message>
            <source>protected messages</source>
            <translation>beveiligde berichten</translation>
        </message>
        <message>
            <source>racial or ethnic origin</source>
            <translation>ras of etnische afkomst</translation>
        </message>
        <message>
            <source>read, then save</source>
            <translation>lezen, dan opslaan</translation>
        </message>
        <message>
            <source>recipients without an address</source>
            <translation>ontvangers zonder adres</translation>
        </message>
        <message>
            <source>religious or philosophical beliefs</source>
            <translation>religieuze of levensbeschouwelijke overtuigingen</translation>
        </message>
        <message>
            <source>research</source>
            <translation>onderzoek</translation>
        </message>
        <message>
            <source>rights managed</source>
            <translation>met rechtenbeheer</translation>
        </message>
        <message numerus="yes">
            <source>settles {n} findings</source>
            <extracomment>settles {n} finding</extracomment>
            <translation>
                <numerusform>handelt {n} bevinding af</numerusform>
                <numerusform>handelt {n} bevindingen af</numerusform>
            </translation>
        </message>
        <message>
            <source>sex life</source>
            <translation>seksueel leven</translation>
        </message>
        <message>
            <source>sexual orientation</source>
            <translation>seksuele gerichtheid</translation>
        </message>
        <message>
            <source>shown as {domain}</source>
            <translation>getoond als {domain}</translation>
        </message>
        <message>
            <source>sound and video</source>
            <translation>geluid en video</translation>
        </message>
        <message>
            <source>special</source>
            <translation>naam binnen een netwerk</translation>
        </message>
        <message>
            <source>students</source>
            <translation>studenten en leerlingen</translation>
        </message>
        <message>
            <source>subscribers</source>
            <translation>abonnees</translation>
        </message>
        <message>
            <source>the British Indian Ocean Territory</source>
            <translation>het Brits Indische Oceaanterritorium</translation>
        </message>
        <message>
            <source>the Cook Islands</source>
            <translation>de Cookeilanden</translation>
        </message>
        <message>
            <source>the European Union</source>
            <translation>de Europese Unie</translation>
        </message>
        <message>
            <source>the Isle of Man</source>
            <translation>het eiland Man</translation>
        </message>
        <message>
            <source>the Northern Mariana Islands</source>
            <translation>de Noordelijke Marianen</translation>
        </message>
        <message>
            <source>the United Arab Emirates</source>
            <translation>de Verenigde Arabische Emiraten</translation>
        </message>
        <message>
            <source>the United Kingdom</source>
            <translation>het Verenigd Koninkrijk</translation>
        </message>
        <message>
            <source>the United States</source>
            <translation>de Verenigde Staten</translation>
        </message>
        <message>
            <source>the Vatican</source>
            <translation>het Vaticaan</translation>
        </message>
        <message>
            <source>the ending gives its names to few, who could read it</source>
            <translation>de uitgang geeft namen alleen aan weinigen, die de mail zouden kunnen lezen</translation>
        </message>
        <message>
            <source>the former Soviet Union (run from Russia)</source>
            <translation>de voormalige Sovjet-Unie (beheerd vanuit Rusland)</translation>
        </message>
        <message numerus="yes">
            <source>the journey of a named person, whose safety it concerns</source>
            <extracomment>the journey of a named person, whose safety it concerns</extracomment>
            <translation>
                <numerusform>de reis van een genoemde persoon, wiens veiligheid het betreft</numerusform>
                <numerusform>de reis van een genoemde persoon, wiens veiligheid het betreft</numerusform>
            </translation>
        </message>
        <message>
            <source>the message</source>
            <translation>het bericht</translation>
        </message>
        <message numerus="yes">
            <source>the message is encrypted: its content was less exposed, its header and subject were open</source>
            <extracomment>the message is encrypted: its content was less exposed, its header and subject were open</extracomment>
            <translation>
                <numerusform>het bericht is versleuteld: de inhoud lag minder bloot, kop en onderwerp waren open</numerusform>
                <numerusform>het bericht is versleuteld: de inhoud lag minder bloot, kop en onderwerp waren open</numerusform>
            </translation>
        </message>
        <message>
            <source>the name lies in the zone of another state</source>
            <translation>de naam ligt in de zone van een andere staat</translation>
        </message>
        <message>
            <source>the recipient said so</source>
            <translation>de ontvanger zei het</translation>
        </message>
        <message numerus="yes">
            <source>times the same name was written to at {address}</source>
            <extracomment>time the same name was written to at {address}</extracomment>
            <translation>
                <numerusform>maal is dezelfde naam op {address} aangeschreven</numerusform>
                <numerusform>maal is dezelfde naam op {address} aangeschreven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>times “{name}” was written to at {address}</source>
            <extracomment>time “{name}” was written to at {address}</extracomment>
            <translation>
                <numerusform>maal is “{name}” op {address} aangeschreven</numerusform>
                <numerusform>maal is “{name}” op {address} aangeschreven</numerusform>
            </translation>
        </message>
        <message>
            <source>trade union membership</source>
            <translation>lidmaatschap van een vakbond</translation>
        </message>
        <message>
            <source>transport</source>
            <translation>vervoer</translation>
        </message>
        <message>
            <source>typed domain</source>
            <translation>getypt domein</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>onbekend</translation>
        </message>
        <message>
            <source>unlikely</source>
            <translation>onwaarschijnlijk</translation>
        </message>
        <message>
            <source>update</source>
            <translation>aanvulling</translation>
        </message>
        <message>
            <source>users</source>
            <translation>gebruikers</translation>
        </message>
        <message>
            <source>very likely</source>
            <translation>zeer waarschijnlijk</translation>
        </message>
        <message>
            <source>very unlikely</source>
            <translation>zeer onwaarschijnlijk</translation>
        </message>
        <message>
            <source>vulnerable adults</source>
            <translation>kwetsbare volwassenen</translation>
        </message>
        <message>
            <source>what is encrypted</source>
            <translation>wat versleuteld is</translation>
        </message>
        <message>
            <source>what lies beyond a length that was looked at</source>
            <translation>wat voorbij de onderzochte lengte ligt</translation>
        </message>
        <message>
            <source>what medical pictures show</source>
            <translation>wat medische beelden tonen</translation>
        </message>
        <message>
            <source>what only you can know</source>
            <translation>wat alleen u kunt weten</translation>
        </message>
        <message>
            <source>what photographs show</source>
            <translation>wat foto's tonen</translation>
        </message>
        <message>
            <source>what pictures show</source>
            <translation>wat afbeeldingen tonen</translation>
        </message>
        <message>
            <source>which report it is</source>
            <translation>welke melding het is</translation>
        </message>
        <message>
            <source>while judging</source>
            <translation>tijdens het beoordelen</translation>
        </message>
        <message>
            <source>while looking for mail</source>
            <translation>tijdens het zoeken naar mail</translation>
        </message>
        <message>
            <source>while opening</source>
            <translation>tijdens het openen</translation>
        </message>
        <message>
            <source>while opening a message</source>
            <translation>tijdens het openen van een bericht</translation>
        </message>
        <message>
            <source>while reading</source>
            <translation>tijdens het lezen</translation>
        </message>
        <message>
            <source>winmail.dat</source>
            <translation>winmail.dat</translation>
        </message>
        <message numerus="yes">
            <source>with {n} recipients</source>
            <extracomment>with {n} recipient</extracomment>
            <translation>
                <numerusform>met {n} ontvanger</numerusform>
                <numerusform>met {n} ontvangers</numerusform>
            </translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{address} is always allowed</source>
            <translation>{address} is altijd toegestaan</translation>
        </message>
        <message>
            <source>{caption} {written}</source>
            <translation>{caption} {written}</translation>
        </message>
        <message>
            <source>{caption} {written}, probably meant for {meant}</source>
            <translation>{caption} {written}, waarschijnlijk bedoeld voor {meant}</translation>
        </message>
        <message numerus="yes">
            <source>{count} messages came from {domain}</source>
            <extracomment>1 message came from {domain}</extracomment>
            <translation>
                <numerusform>{count} bericht kwam van {domain}</numerusform>
                <numerusform>{count} berichten kwamen van {domain}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} messages from {domain} answer messages that were sent there</source>
            <extracomment>1 message from {domain} answers one that was sent there</extracomment>
            <translation>
                <numerusform>{count} bericht van {domain} beantwoordt er een dat daarheen is verzonden</numerusform>
                <numerusform>{count} berichten van {domain} beantwoorden berichten die daarheen zijn verzonden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} messages to this address answer mail that came from {domain}</source>
            <extracomment>The message answers mail that came from {domain}</extracomment>
            <translation>
                <numerusform>Het bericht beantwoordt mail die van {domain} kwam</numerusform>
                <numerusform>{count} berichten aan dit adres beantwoorden mail die van {domain} kwam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} messages were sent to {domain}</source>
            <extracomment>1 message was sent to {domain}</extracomment>
            <translation>
                <numerusform>{count} bericht ging naar {domain}</numerusform>
                <numerusform>{count} berichten gingen naar {domain}</numerusform>
            </translation>
        </message>
        <message>
            <source>{domain} is a common mail provider</source>
            <translation>{domain} is een veelgebruikte e-mailaanbieder</translation>
        </message>
        <message>
            <source>{domain} is a known name ({kind})</source>
            <translation>{domain} is een bekende naam ({kind})</translation>
        </message>
        <message>
            <source>{domain} is a name of a public body ({kind})</source>
            <translation>{domain} is de naam van een overheidsinstelling ({kind})</translation>
        </message>
        <message>
            <source>{domain} is a real name that looks like {looks_like}</source>
            <translation>{domain} is een echte naam die op {looks_like} lijkt</translation>
        </message>
        <message>
            <source>{domain} is always allowed</source>
            <translation>{domain} is altijd toegestaan</translation>
        </message>
        <message>
            <source>{domain} is on the list of protected domains</source>
            <translation>{domain} staat op de lijst van beschermde domeinen</translation>
        </message>
        <message>
            <source>{domain} is one of your own domains</source>
            <translation>{domain} is een van uw eigen domeinen</translation>
        </message>
        <message numerus="yes">
            <source>{first} and {n} more</source>
            <extracomment>{first} and {n} more</extracomment>
            <translation>
                <numerusform>{first} en nog {n}</numerusform>
                <numerusform>{first} en nog {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>{host} asked for a pause.</source>
            <translation>{host} vroeg om een pauze.</translation>
        </message>
        <message>
            <source>{host} cannot be reached now.</source>
            <translation>{host} is nu niet bereikbaar.</translation>
        </message>
        <message numerus="yes">
            <source>{n} Australian tax file numbers</source>
            <extracomment>{n} Australian tax file number</extracomment>
            <translation>
                <numerusform>{n} Australisch belastingnummer</numerusform>
                <numerusform>{n} Australische belastingnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Belgian national numbers</source>
            <extracomment>{n} Belgian national number</extracomment>
            <translation>
                <numerusform>{n} Belgisch rijksregisternummer</numerusform>
                <numerusform>{n} Belgische rijksregisternummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Canadian social insurance numbers</source>
            <extracomment>{n} Canadian social insurance number</extracomment>
            <translation>
                <numerusform>{n} Canadees socialeverzekeringsnummer</numerusform>
                <numerusform>{n} Canadese socialeverzekeringsnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Danish personal numbers (CPR)</source>
            <extracomment>{n} Danish personal number (CPR)</extracomment>
            <translation>
                <numerusform>{n} Deens persoonsnummer (CPR)</numerusform>
                <numerusform>{n} Deense persoonsnummers (CPR)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Dutch citizen service numbers (BSN)</source>
            <extracomment>{n} Dutch citizen service number (BSN)</extracomment>
            <translation>
                <numerusform>{n} Nederlands burgerservicenummer (BSN)</numerusform>
                <numerusform>{n} Nederlandse burgerservicenummers (BSN)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} French social security numbers (NIR)</source>
            <extracomment>{n} French social security number (NIR)</extracomment>
            <translation>
                <numerusform>{n} Frans socialezekerheidsnummer (NIR)</numerusform>
                <numerusform>{n} Franse socialezekerheidsnummers (NIR)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} German tax numbers</source>
            <extracomment>{n} German tax number</extracomment>
            <translation>
                <numerusform>{n} Duits belastingnummer</numerusform>
                <numerusform>{n} Duitse belastingnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Irish PPS numbers</source>
            <extracomment>{n} Irish PPS number</extracomment>
            <translation>
                <numerusform>{n} Iers PPS-nummer</numerusform>
                <numerusform>{n} Ierse PPS-nummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Italian tax numbers</source>
            <extracomment>{n} Italian tax number</extracomment>
            <translation>
                <numerusform>{n} Italiaans belastingnummer</numerusform>
                <numerusform>{n} Italiaanse belastingnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} NHS numbers</source>
            <extracomment>{n} NHS number</extracomment>
            <translation>
                <numerusform>{n} NHS-nummer</numerusform>
                <numerusform>{n} NHS-nummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} New Zealand tax numbers</source>
            <extracomment>{n} New Zealand tax number</extracomment>
            <translation>
                <numerusform>{n} Nieuw-Zeelands belastingnummer</numerusform>
                <numerusform>{n} Nieuw-Zeelandse belastingnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Norwegian personal numbers</source>
            <extracomment>{n} Norwegian personal number</extracomment>
            <translation>
                <numerusform>{n} Noors persoonsnummer</numerusform>
                <numerusform>{n} Noorse persoonsnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} PDF files</source>
            <extracomment>{n} PDF file</extracomment>
            <translation>
                <numerusform>{n} PDF-bestand</numerusform>
                <numerusform>{n} PDF-bestanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Polish personal numbers (PESEL)</source>
            <extracomment>{n} Polish personal number (PESEL)</extracomment>
            <translation>
                <numerusform>{n} Pools persoonsnummer (PESEL)</numerusform>
                <numerusform>{n} Poolse persoonsnummers (PESEL)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Spanish identity numbers</source>
            <extracomment>{n} Spanish identity number</extracomment>
            <translation>
                <numerusform>{n} Spaans identiteitsnummer</numerusform>
                <numerusform>{n} Spaanse identiteitsnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Swedish personal numbers</source>
            <extracomment>{n} Swedish personal number</extracomment>
            <translation>
                <numerusform>{n} Zweeds persoonsnummer</numerusform>
                <numerusform>{n} Zweedse persoonsnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} Swiss social security numbers</source>
            <extracomment>{n} Swiss social security number</extracomment>
            <translation>
                <numerusform>{n} Zwitsers AHV-nummer</numerusform>
                <numerusform>{n} Zwitserse AHV-nummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} UK national insurance numbers</source>
            <extracomment>{n} UK national insurance number</extracomment>
            <translation>
                <numerusform>{n} Brits socialeverzekeringsnummer</numerusform>
                <numerusform>{n} Britse socialeverzekeringsnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} US social security numbers</source>
            <extracomment>{n} US social security number</extracomment>
            <translation>
                <numerusform>{n} Amerikaans socialezekerheidsnummer</numerusform>
                <numerusform>{n} Amerikaanse socialezekerheidsnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} ZIP files</source>
            <extracomment>{n} ZIP file</extracomment>
            <translation>
                <numerusform>{n} ZIP-bestand</numerusform>
                <numerusform>{n} ZIP-bestanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} access tokens</source>
            <extracomment>{n} access token</extracomment>
            <translation>
                <numerusform>{n} toegangstoken</numerusform>
                <numerusform>{n} toegangstokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} account numbers (IBAN)</source>
            <extracomment>{n} account number (IBAN)</extracomment>
            <translation>
                <numerusform>{n} rekeningnummer (IBAN)</numerusform>
                <numerusform>{n} rekeningnummers (IBAN)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} archives</source>
            <extracomment>{n} archive</extracomment>
            <translation>
                <numerusform>{n} archief</numerusform>
                <numerusform>{n} archieven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} bytes</source>
            <extracomment>{n} byte</extracomment>
            <translation>
                <numerusform>{n} byte</numerusform>
                <numerusform>{n} bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} calendar entries</source>
            <extracomment>{n} calendar entry</extracomment>
            <translation>
                <numerusform>{n} agenda-item</numerusform>
                <numerusform>{n} agenda-items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} chosen</source>
            <extracomment>{n} chosen</extracomment>
            <translation>
                <numerusform>{n} gekozen</numerusform>
                <numerusform>{n} gekozen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} copies</source>
            <extracomment>{n} copy</extracomment>
            <translation>
                <numerusform>{n} kopie</numerusform>
                <numerusform>{n} kopieën</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} could not be written, first: {first}</source>
            <extracomment>{n} could not be written: {first}</extracomment>
            <translation>
                <numerusform>{n} kon niet worden geschreven: {first}</numerusform>
                <numerusform>{n} konden niet worden geschreven, als eerste: {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} dates of birth</source>
            <extracomment>{n} date of birth</extracomment>
            <translation>
                <numerusform>{n} geboortedatum</numerusform>
                <numerusform>{n} geboortedatums</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} decided</source>
            <extracomment>{n} decided</extracomment>
            <translation>
                <numerusform>{n} besloten</numerusform>
                <numerusform>{n} besloten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} documents</source>
            <extracomment>{n} document</extracomment>
            <translation>
                <numerusform>{n} document</numerusform>
                <numerusform>{n} documenten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} domains written to {place}.</source>
            <extracomment>{n} domain written to {place}.</extracomment>
            <translation>
                <numerusform>{n} domein geschreven naar {place}.</numerusform>
                <numerusform>{n} domeinen geschreven naar {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} door codes or PINs</source>
            <extracomment>{n} door code or PIN</extracomment>
            <translation>
                <numerusform>{n} deurcode of pincode</numerusform>
                <numerusform>{n} deurcodes of pincodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} encrypted attachments</source>
            <extracomment>{n} encrypted attachment</extracomment>
            <translation>
                <numerusform>{n} versleutelde bijlage</numerusform>
                <numerusform>{n} versleutelde bijlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files hold no mail</source>
            <extracomment>{n} file holds no mail</extracomment>
            <translation>
                <numerusform>{n} bestand bevat geen mail</numerusform>
                <numerusform>{n} bestanden bevatten geen mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files of keys or passwords</source>
            <extracomment>{n} file of keys or passwords</extracomment>
            <translation>
                <numerusform>{n} bestand met sleutels of wachtwoorden</numerusform>
                <numerusform>{n} bestanden met sleutels of wachtwoorden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings</source>
            <extracomment>{n} finding</extracomment>
            <translation>
                <numerusform>{n} bevinding</numerusform>
                <numerusform>{n} bevindingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings are always allowed from now on.</source>
            <extracomment>Always allowed from now on.</extracomment>
            <translation>
                <numerusform>Vanaf nu altijd toegestaan.</numerusform>
                <numerusform>{n} bevindingen zijn vanaf nu altijd toegestaan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings marked as intended.</source>
            <extracomment>Marked as intended.</extracomment>
            <translation>
                <numerusform>Gemarkeerd als zo bedoeld.</numerusform>
                <numerusform>{n} bevindingen gemarkeerd als zo bedoeld.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings marked as mistakes.</source>
            <extracomment>Marked as a mistake.</extracomment>
            <translation>
                <numerusform>Gemarkeerd als vergissing.</numerusform>
                <numerusform>{n} bevindingen gemarkeerd als vergissing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings put back to review.</source>
            <extracomment>Put back to review.</extracomment>
            <translation>
                <numerusform>Weer na te kijken.</numerusform>
                <numerusform>{n} bevindingen zijn weer na te kijken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings so far</source>
            <extracomment>{n} finding so far</extracomment>
            <translation>
                <numerusform>tot nu toe {n} bevinding</numerusform>
                <numerusform>tot nu toe {n} bevindingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} findings written to {place}.</source>
            <extracomment>{n} finding written to {place}.</extracomment>
            <translation>
                <numerusform>{n} bevinding geschreven naar {place}.</numerusform>
                <numerusform>{n} bevindingen geschreven naar {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} keys to cloud services</source>
            <extracomment>{n} key to a cloud service</extracomment>
            <translation>
                <numerusform>{n} sleutel tot een clouddienst</numerusform>
                <numerusform>{n} sleutels tot clouddiensten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines written to {place}.</source>
            <extracomment>{n} line written to {place}.</extracomment>
            <translation>
                <numerusform>{n} regel geschreven naar {place}.</numerusform>
                <numerusform>{n} regels geschreven naar {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} mailboxes ticked</source>
            <extracomment>{n} mailbox ticked</extracomment>
            <translation>
                <numerusform>{n} postvak aangevinkt</numerusform>
                <numerusform>{n} postvakken aangevinkt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} medical pictures</source>
            <extracomment>{n} medical picture</extracomment>
            <translation>
                <numerusform>{n} medisch beeld</numerusform>
                <numerusform>{n} medische beelden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} messages</source>
            <extracomment>{n} message</extracomment>
            <translation>
                <numerusform>{n} bericht</numerusform>
                <numerusform>{n} berichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} messages of others carry it on: tell who sent them.</source>
            <extracomment>{n} message of somebody else carries it on: tell who sent it.</extracomment>
            <translation>
                <numerusform>{n} bericht van iemand anders draagt het verder: licht in wie het verzond.</numerusform>
                <numerusform>{n} berichten van anderen dragen het verder: licht in wie ze verzonden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} messages read</source>
            <extracomment>{n} message read</extracomment>
            <translation>
                <numerusform>{n} bericht gelezen</numerusform>
                <numerusform>{n} berichten gelezen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} messages written to {place}.</source>
            <extracomment>{n} message written to {place}.</extracomment>
            <translation>
                <numerusform>{n} bericht geschreven naar {place}.</numerusform>
                <numerusform>{n} berichten geschreven naar {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} new findings</source>
            <extracomment>{n} new finding</extracomment>
            <translation>
                <numerusform>{n} nieuwe bevinding</numerusform>
                <numerusform>{n} nieuwe bevindingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them judged</source>
            <extracomment>{n} of them judged</extracomment>
            <translation>
                <numerusform>{n} daarvan beoordeeld</numerusform>
                <numerusform>{n} daarvan beoordeeld</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them were judged</source>
            <extracomment>{n} of them was judged</extracomment>
            <translation>
                <numerusform>{n} daarvan is beoordeeld</numerusform>
                <numerusform>{n} daarvan zijn beoordeeld</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of {all} shown</source>
            <translation>{n} van {all} getoond</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} van {total}</translation>
        </message>
        <message numerus="yes">
            <source>{n} older office files</source>
            <extracomment>{n} older office file</extracomment>
            <translation>
                <numerusform>{n} ouder Office-bestand</numerusform>
                <numerusform>{n} oudere Office-bestanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} other files</source>
            <extracomment>{n} other file</extracomment>
            <translation>
                <numerusform>{n} ander bestand</numerusform>
                <numerusform>{n} andere bestanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} passport numbers</source>
            <extracomment>{n} passport number</extracomment>
            <translation>
                <numerusform>{n} paspoortnummer</numerusform>
                <numerusform>{n} paspoortnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} passport pages</source>
            <extracomment>{n} passport page</extracomment>
            <translation>
                <numerusform>{n} paspoortpagina</numerusform>
                <numerusform>{n} paspoortpagina's</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} password stores</source>
            <extracomment>{n} password store</extracomment>
            <translation>
                <numerusform>{n} wachtwoordkluis</numerusform>
                <numerusform>{n} wachtwoordkluizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} passwords</source>
            <extracomment>{n} password</extracomment>
            <translation>
                <numerusform>{n} wachtwoord</numerusform>
                <numerusform>{n} wachtwoorden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} payment card numbers</source>
            <extracomment>{n} payment card number</extracomment>
            <translation>
                <numerusform>{n} betaalkaartnummer</numerusform>
                <numerusform>{n} betaalkaartnummers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} photographs</source>
            <extracomment>{n} photograph</extracomment>
            <translation>
                <numerusform>{n} foto</numerusform>
                <numerusform>{n} foto's</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} photographs that say where they were taken</source>
            <extracomment>{n} photograph that says where it was taken</extracomment>
            <translation>
                <numerusform>{n} foto die vermeldt waar zij is gemaakt</numerusform>
                <numerusform>{n} foto's die vermelden waar zij zijn gemaakt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pictures</source>
            <extracomment>{n} picture</extracomment>
            <translation>
                <numerusform>{n} afbeelding</numerusform>
                <numerusform>{n} afbeeldingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places</source>
            <extracomment>{n} place</extracomment>
            <translation>
                <numerusform>{n} plaats</numerusform>
                <numerusform>{n} plaatsen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} presentations</source>
            <extracomment>{n} presentation</extracomment>
            <translation>
                <numerusform>{n} presentatie</numerusform>
                <numerusform>{n} presentaties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} private keys</source>
            <extracomment>{n} private key</extracomment>
            <translation>
                <numerusform>{n} privésleutel</numerusform>
                <numerusform>{n} privésleutels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} programs</source>
            <extracomment>{n} program</extracomment>
            <translation>
                <numerusform>{n} programma</numerusform>
                <numerusform>{n} programma's</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} protected messages</source>
            <extracomment>{n} protected message</extracomment>
            <translation>
                <numerusform>{n} beveiligd bericht</numerusform>
                <numerusform>{n} beveiligde berichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} recipients</source>
            <extracomment>{n} recipient</extracomment>
            <translation>
                <numerusform>{n} ontvanger</numerusform>
                <numerusform>{n} ontvangers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} recipients have no address</source>
            <extracomment>{n} recipient has no address</extracomment>
            <translation>
                <numerusform>{n} ontvanger heeft geen adres</numerusform>
                <numerusform>{n} ontvangers hebben geen adres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} recipients with unknown names</source>
            <extracomment>{n} recipient with an unknown name</extracomment>
            <translation>
                <numerusform>{n} ontvanger met een onbekende naam</numerusform>
                <numerusform>{n} ontvangers met onbekende namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} remembered addresses</source>
            <extracomment>{n} remembered address</extracomment>
            <translation>
                <numerusform>{n} onthouden adres</numerusform>
                <numerusform>{n} onthouden adressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rows</source>
            <extracomment>{n} row</extracomment>
            <translation>
                <numerusform>{n} rij</numerusform>
                <numerusform>{n} rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sound or video files</source>
            <extracomment>{n} sound or video file</extracomment>
            <translation>
                <numerusform>{n} geluids- of videobestand</numerusform>
                <numerusform>{n} geluids- of videobestanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} spreadsheets</source>
            <extracomment>{n} spreadsheet</extracomment>
            <translation>
                <numerusform>{n} rekenblad</numerusform>
                <numerusform>{n} rekenbladen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} text files</source>
            <extracomment>{n} text file</extracomment>
            <translation>
                <numerusform>{n} tekstbestand</numerusform>
                <numerusform>{n} tekstbestanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} things could not be read</source>
            <extracomment>{n} thing could not be read</extracomment>
            <translation>
                <numerusform>{n} onderdeel kon niet worden gelezen</numerusform>
                <numerusform>{n} onderdelen konden niet worden gelezen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} to review</source>
            <extracomment>{n} to review</extracomment>
            <translation>
                <numerusform>{n} na te kijken</numerusform>
                <numerusform>{n} na te kijken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} web tokens</source>
            <extracomment>{n} web token</extracomment>
            <translation>
                <numerusform>{n} webtoken</numerusform>
                <numerusform>{n} webtokens</numerusform>
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
                <numerusform>{n} woord over ziekte of behandeling</numerusform>
                <numerusform>{n} woorden over ziekte of behandeling</numerusform>
            </translation>
        </message>
        <message>
            <source>{n}: nobody is known to own these names, and their endings are where slips land. Look through them once.</source>
            <translation>{n}: van niemand is bekend dat deze namen van hem zijn, en bij hun uitgangen belanden typfouten. Kijk ze één keer door.</translation>
        </message>
        <message>
            <source>{place} could not be used: {reason}.</source>
            <translation>{place} kon niet worden gebruikt: {reason}.</translation>
        </message>
        <message>
            <source>{read} of about {total} read</source>
            <translation>{read} van ongeveer {total} gelezen</translation>
        </message>
        <message>
            <source>{read} of {total} read</source>
            <translation>{read} van {total} gelezen</translation>
        </message>
        <message>
            <source>{read}, read only</source>
            <translation>{read}, alleen gelezen</translation>
        </message>
        <message>
            <source>{written} (shown as {shown}) has letters of another script that look like those of {meant}</source>
            <translation>{written} (getoond als {shown}) heeft letters van een ander schrift die lijken op die van {meant}</translation>
        </message>
        <message>
            <source>“{extra}” stands before the name</source>
            <translation>Vóór de naam staat “{extra}”</translation>
        </message>
        <message>
            <source>“{missing}” was left out of the name</source>
            <translation>In de naam is “{missing}” weggelaten</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” was written to at {address} {count} times</source>
            <extracomment>“{name}” was written to at {address} once</extracomment>
            <translation>
                <numerusform>“{name}” is op {address} eenmaal aangeschreven</numerusform>
                <numerusform>“{name}” is op {address} {count} maal aangeschreven</numerusform>
            </translation>
        </message>
        <message>
            <source>“{text}” is no domain.</source>
            <translation>“{text}” is geen domein.</translation>
        </message>
        <message>
            <source>“{written}” looks like “{meant}”</source>
            <translation>“{written}” lijkt op “{meant}”</translation>
        </message>
        <message>
            <source>“{written}” stands where a dot belongs</source>
            <translation>“{written}” staat waar een punt hoort</translation>
        </message>
        <message>
            <source>“{written}” was typed for “{meant}”, the key beside it</source>
            <translation>“{written}” is getypt in plaats van “{meant}”, de toets ernaast</translation>
        </message>
    </context>
</TS>
