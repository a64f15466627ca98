"""The sentences of invented mail that holds something, and of mail that only looks like it (see `exposures`)."""

FILLER = (
    "Thank you for your letter of last week.", "The tide was lower than we thought.", "Please bring the minutes.",
    "Die Sitzung war kurz und gut.", "Het was een mooie middag aan de kade.", "Merci pour votre patience.",
    "The band plays on the pier at four.", "We painted the lamp room in two days.", "Nothing else is new.",
)  # fmt: skip
FIRST = (
    "Able", "Bosun", "Pickle", "Tuppence", "Bramble", "Marrow", "Thistle", "Juniper", "Clover", "Nettle", "Sorrel", "Fennel",
)  # fmt: skip
LAST = (
    "Puddlefoot", "Thistledown", "Marrowbone", "Wickenshaw", "Fogg", "Larkspur", "Saltmarsh", "Quince", "Tansy", "Bracken",
)  # fmt: skip
BANNERS = (
    "OFFICIAL-SENSITIVE", "OFFICIAL: Sensitive", "UK SECRET", "NATO RESTRICTED", "NATO SECRET", "COSMIC TOP SECRET", "CUI",
    "CUI//SP-PRVCY", "FOUO", "SECRET//NOFORN", "TOP SECRET//SI", "UNCLASSIFIED//FOUO", "RESTREINT UE/EU RESTRICTED",
    "SECRET UE / EU SECRET", "VS – NUR FÜR DEN DIENSTGEBRAUCH", "VS-NfD", "DIFFUSION RESTREINTE", "Dep. VERTROUWELIJK",
    "Stg. GEHEIM", "PROTECTED B", "**NATO CONFIDENTIAL**", "IN-CONFIDENCE", "SECRET", "TLP:RED",
)  # fmt: skip
TAGS = (
    "[OFFICIAL-SENSITIVE] {}", "{} [SEC=PROTECTED]", "RE: Contains CUI: {}", "[NATO RESTRICTED] {}", "FW: TLP:RED {}",
    "{} [SEC=OFFICIAL:Sensitive, ACCESS=Personal-Privacy]", "VS-NfD: {}", "[FOUO] {}", "OFFICIAL-SENSITIVE: {}", "Dep.V {}",
)  # fmt: skip
HARMLESS = (
    "SECRET SANTA", "SECRET", "(C) 2024 Elmhaven Harbour", "(c) copyright of the choir", "NATO summit in the news",
    "PASSWORD PROTECTED", "The restricted area is behind the shed.", "official opening on Friday", "CONFIDENTIALITY NOTICE",
    "TOP SECRET RECIPE FOR SOUP", "unclassified remains of a boat", "Geheimtipp für das Wochenende",
    "confidential counselling is on Mondays", "RESTRICTED PARKING", "LIMITED EDITION", "SENSITIVE SKIN",
    "Protected species on the pier", "PROTECTED SPECIES", "CONTROLLED EXPLOSION AT NOON", "Une diffusion restreinte du film",
    "Eyes only for the band", "OFFICIAL OPENING", "The CUI of the company is on the form", "PUBLIC", "CLASSIFIED ADS",
    "le secret de la soupe", "geheim recept voor soep", "vertrouwelijk gesprek", "(S) size small, (M) medium",
    "(U) for upper deck", "SEC filing", "TLP is what we call the lamp", "NOFORN is a village", "PROTECT THE DUNES",
    "a top secret plan for her birthday", "NATO phonetic alphabet", "UK OFFICIAL CHARTS", "EU RESTRICTED LIST OF FISH",
)  # fmt: skip
DISCLAIMERS = (
    "CONFIDENTIAL\nThis e-mail and any attachments are confidential and intended solely for the addressee.",
    "RESTRICTED\n\nIf you are not the intended recipient please delete it. The content is privileged.",
    "VERTRAULICH\nDiese Nachricht ist ausschließlich für den Empfänger bestimmt.",
    "SECRET: the information in this message is privileged and must not be passed on by anybody who was not meant to have it.",
    "CONFIDENTIEL\nCe message est destiné au seul destinataire.",
)  # fmt: skip
CREDENTIALS = (
    "Password: Tr0ub4dor&3", "The password is Mango!Kite77", "Passwort: Regen#bogen9", "Wachtwoord: Zee-hond12",
    "mot de passe : Mouette_42", "passphrase=correct-horse-battery", "-----BEGIN OPENSSH PRIVATE KEY-----",
    "key AKIAIOSFODNN7EXAMPLE", "ghp_a1B2a1B2a1B2a1B2a1B2a1B2a1B2a1B2a1B2", "xoxb-123456789012-abcdefghij",
    "The gate code is 4711.", "PIN: 0815", "Türcode 2580", "toegangscode: 1357", "password for the box: Net-17x",
    "eyJhbGciOiJIUzI1NiIs.eyJzdWIiOiIxMjM0NTY3.SflKxwRJSMeKKF2QT4",
)  # fmt: skip
NO_CREDENTIALS = (
    "Your password was reset, see the portal.", "Password: ********", "Forgot your password? Password: click [here]",
    "The password is required.", "Password: see the other letter", "Passwort: <wird gesondert gesandt>",
    "The password is incorrect.", "Your password will expire in 3 days.", "PIN it to the board in 2024.",
    "The key to the boathouse is private.", "Area code 0800 is free.", "the password: https://portal.example/reset",
    "post code 4711", "wachtwoord vergeten? Stel het opnieuw in.", "A door with a code of honour.", "dress code: blue",
    "Passwords must be long.",
)  # fmt: skip
JOURNEYS = (
    "Flight KL 1023 leaves on 12 May, arrival at 9:40.", "Itinerary: 3 June departure from the airport, hotel until 5 June.",
    "Booking reference QX7T2P for the hotel.", "Ankunft am 12.05.2025, Hotel, Zimmer 14, Abfahrt am Abend.",
    "Reisschema: vlucht KL1023, aankomst 12 mei.", "Départ le 3 juin, hôtel, chambre 12, vol AF 1240.",
    "Motorcade from the airport to the hotel, 4 July, arrival 10:00.",
    "The delegation has rooms: hotel, room 14 and room 15.", "PNR K7LM2Q, boarding at gate 4, flight BA 282.",
)  # fmt: skip
NO_JOURNEYS = (
    "The hotel by the pier is painted blue.", "We have arrived at a decision.", "A flight of steps leads to the lamp.",
    "His departure from the choir is sad.", "Booking the band costs little.", "Room for improvement.",
    "The meeting is on 12 May at ten.", "The terminal of the computer is green.", "Transfer the money by 3 June.",
    "The ferry was late.", "Check in the minutes, please.", "A delegation of geese.",
)  # fmt: skip
ILLNESS = (
    "The diagnosis came with the x-ray, and the prescription is ready at the hospital.",
    "Die Diagnose, das Rezept und das Röntgenbild liegen vor.", "De diagnose, het recept en de ziekmelding volgen.",
    "Le diagnostic, l'ordonnance et l'arrêt maladie suivent.", "Patient after surgery, new medication, allergy noted.",
    "Blood test, treatment and therapy start on Monday.",
)  # fmt: skip
NO_ILLNESS = (
    "The patient gardener waits.", "The hospital fête is on Sunday.", "Our treatment of the wood is tar.",
    "A recipe for soup.", "The operation of the crane.", "Surgery hours of the vet are short.",
    "Symptoms of rust on the gate.", "Een recept voor soep.", "Das Rezept für die Suppe.",
)  # fmt: skip
