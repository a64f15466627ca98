"""What happens in the sample mailbox: an invented harbour office, its correspondents, and the slips of its fingers in 2025.

Everybody is a role or a creature of fantasy. The domains are reserved ones, and well-known ones where the story needs them.
"""

from dataclasses import dataclass

OWNER = "Elmhaven Liaison Desk <liaison.desk@harbour.example.org>"
NOT_REAL = "This message is invented. Elmhaven is not on any map."


@dataclass(frozen=True, slots=True)
class Habit:
    """Say how often one correspondent is written to and answers in the year."""

    name: str
    address: str
    sent: int
    received: int
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """Hold one message of the story that is not routine; `day` is month-day of 2025, `extra` are further header lines."""

    day: str
    subject: str
    to: str = ""
    cc: str = ""
    bcc: str = ""
    body: str = "Please find the details as discussed."
    extra: tuple[str, ...] = ()
    attachment: tuple[str, str] | None = None
    dated: bool = True
    places: tuple[str, ...] = ("sent",)


HABITS = (
    Habit("Ops Desk", "ops.desk@navy.mil", 14, 9, ("Berth for the tall ship", "Tide tables", "Pilot times")),
    Habit("Fleet Visits", "fleet.visits@navy.mil", 9, 6, ("Open day", "Visit of the training ship", "Gangway heights")),
    Habit("Crew Office", "crew.office@navy.mil", 8, 5, ("Shore leave buses", "Crew football match")),
    Habit("Duty Officer", "duty.officer@army.mil", 8, 6, ("Bridge crossing", "Convoy through the town")),
    Habit("Flight Plans", "flight.plans@us.af.mil", 9, 6, ("Helicopter pad", "Air show stand")),
    Habit("Havenmeester", "havenmeester@mindef.nl", 8, 7, ("Sail past", "Exchange of pennants")),
    Habit("Ports Team", "ports@dft.gov.uk", 11, 8, ("Quarterly figures", "New signage", "Dredging")),
    Habit("Press Office", "press@mod.gov.uk", 6, 5, ("Photographs", "Wreath ceremony")),
    Habit("River Police", "thames.desk@met.police.uk", 5, 4, ("Swimming event", "Lost buoy")),
    Habit("Bramble Wickenshaw", "bramble.wickenshaw@gmail.com", 12, 10, ("Brass band", "Choir on the quay", "Bunting")),
    Habit("Tuppence Fogg", "tuppence.fogg@yahoo.com", 5, 4, ("Lighthouse tours", "Lamp oil")),
    Habit("Tidewater Pilots", "pilots@tidewater.example.net", 16, 13, ("Pilot rota", "Fog bell", "Boat repairs")),
    Habit("Saltmarsh Galley", "galley@saltmarsh.example.com", 12, 10, ("Soup for two hundred", "Bread order")),
    Habit("Agence du Port", "agence@orange.fr", 6, 5, ("River barges", "Mangoes by sea")),
    Habit("Hafenbüro", "hafenbuero@bundeswehr.org", 4, 3, ("Besuch im Mai", "Flaggen")),
)

CREW = "cabin,name,shoe size\n1,Able Seaman Puddlefoot,43\n2,Bosun Thistledown,45\n3,Cook Marrowbone,41\n"
TRAVEL = (
    "Travel plan for the visit of the delegation\n\n"
    "12 May, 09:40  arrival at Elmhaven Halt, platform 2\n"
    "12 May, 11:00  hotel The Drowsy Gull, rooms 14 and 15, keys at the bar\n"
    "14 May, 16:20  departure by the evening ferry\n"
)


SLIPS = (
    # an autocomplete entry repeats the same slip for months
    Slip("03-04", "Berth for the tall ship", to="Ops Desk <ops.desk@navy.ml>"),
    Slip("03-11", "Berth for the tall ship, second try", to="Ops Desk <ops.desk@navy.ml>", places=("sent", "backup")),
    Slip("03-27", "Tide tables for April", to="Ops Desk <ops.desk@navy.ml>", cc="pilots@tidewater.example.net"),
    Slip("04-09", "Pilot times", to="Ops Desk <ops.desk@navy.ml>", places=("sent", "backup")),
    Slip(
        "04-24",
        "OFFICIAL-SENSITIVE: crew list",
        to="Ops Desk <ops.desk@navy.ml>",
        cc="Crew Office <crew.office@navy.ml>",
        body="OFFICIAL-SENSITIVE\n\nThe crew list is attached.",
        attachment=("crew-list.csv", CREW),
    ),
    Slip(
        "05-06",
        "Travel plan of the delegation",
        to="Ops Desk <ops.desk@navy.ml>",
        cc="Flight Plans <flight.plans@us.af.ml>",
        body=TRAVEL,
    ),
    Slip("06-18", "Gangway heights", to="Ops Desk <ops.desk@navy.ml>"),
    Slip("08-14", "Tide tables for September", to="Ops Desk <ops.desk@navy.ml>"),
    Slip("10-02", "=2 berths for the ferry", to="Ops Desk <ops.desk@navy.ml>", cc="Fleet Visits <fleet.visits@navy.mil>"),
    # the name beside the address is right, the address is not
    Slip("05-20", "Shore leave buses", to='"crew.office@navy.mil" <crew.office@navy.ml>'),
    # blind copies, groups, sent on, deleted after sending, without a date
    Slip("02-12", "Bridge crossing on Thursday", to="Duty Officer <duty.officer@army.mil>", bcc="duty.officer@army.ml"),
    Slip(
        "07-03",
        "Convoy through the town",
        to="River Police <thames.desk@met.police.uk>",
        bcc="Duty Officer <duty.officer@army.ml>",
    ),
    Slip(
        "06-05", "Harbour watch list", to="Harbour watch: fleet.visits@navy.ml, pilots@tidewater.example.net, ops.desk@navy.mil;"
    ),
    Slip(
        "09-09",
        "Open day, sent on",
        to="Elmhaven Liaison Desk <liaison.desk@harbour.example.org>",
        extra=(
            "Resent-From: Elmhaven Liaison Desk <liaison.desk@harbour.example.org>",
            "Resent-To: Fleet Visits <fleet.visits@navy.ml>",
            "Resent-Date: Tue, 09 Sep 2025 12:00:00 +0100",
        ),
    ),
    Slip("07-22", "Visit of the training ship", to="Fleet Visits <fleet.visits@navy.ml>", extra=("X-Mozilla-Status: 0009",)),
    Slip("11-05", "Helicopter pad", to="Flight Plans <flight.plans@us.af.ml>", dated=False),
    Slip(
        "11-19", "Air show stand", to="flight.plans@us.af.ml", cc="press@mod.gov.uk", body="The gate code for the stand is 0000."
    ),
    # other endings, each with its own harm
    Slip("03-19", "Sail past", to="Havenmeester <havenmeester@mindef.ml>"),
    Slip("10-15", "Exchange of pennants", to="Havenmeester <havenmeester@mindef.ml>"),
    Slip("04-02", "Pilot times for Easter", to="Ops Desk <ops.desk@navy.mli>"),
    Slip("05-28", "Bunting for the quay", to="Bramble Wickenshaw <bramble.wickenshaw@gmail.con>"),
    Slip(
        "06-24",
        "Quarterly figures",
        to="Ports Team <ports@dft.gov.lk>",
        body="The account of the lifeboat fund is GB82 WEST 1234 5698 7654 32.",
    ),
    Slip("09-16", "New signage", to="Ports Team <ports@dft.gov>"),
    Slip("08-20", "Ceremony on the pier", to="Press Office <press@mod.gov.ua>"),
    # slips inside the name
    Slip("02-20", "Brass band", to="Bramble Wickenshaw <bramble.wickenshaw@gmial.com>"),
    Slip("03-06", "Brass band, again", to="Bramble Wickenshaw <bramble.wickenshaw@gmial.com>"),
    Slip("12-09", "Carols on the quay", to="Bramble Wickenshaw <bramble.wickenshaw@gmial.com>", cc="tuppence.fogg@yaho.com"),
    Slip("08-28", "Choir photographs", to="bramble.wickenshaw@gm\u0430il.com"),
    Slip("10-28", "Fog bell", to="Tidewater Pilots <pilots@tidewatr.example.net>"),
    # less sure
    Slip("04-16", "Recruiting stand", to="stand@spaceforce.ml"),
    Slip("05-14", "Lamp oil", to="Wick and Son <orders@outlok.fr>"),
    Slip("07-15", "Regatta results", to="regatta@palm-lagoon.ml"),
    Slip("09-24", "Mooring rings", to="foundry@ironquay.ml"),
    Slip("07-29", "Sand sculptures", to="sculptor@hotmail.co"),
    Slip("04-30", "First aid on the pier", to="first.aid@wh.int"),
    Slip("02-26", "Swimming event", to="lifeguards@kent.polic.uk"),
    Slip("08-06", "Museum tickets", to="tickets@gmx.con.au"),
    # what cannot be read as it is written
    Slip("06-11", "Keys for the boathouse", to="Harbour Master", cc="galley@saltmarsh.example.com"),
    Slip("06-12", "Keys for the boathouse, again", to="harbour.master@", cc="pilots@tidewater.example.net"),
    Slip("10-22", "Boat repairs", to="pilots@tidewater.example.net", extra=("this line of the header is damaged",)),
    # looks odd and is right
    Slip("11-12", "Schulbesuch", to="=?utf-8?q?Hafenb=C3=BCro?= <hafenbuero@bundeswehr.org>"),
    Slip("11-26", "Barges in winter", to="Pickle Marrowbone <pickle.marrowbone@ymail.com>", cc="galley@saltmarsh.example.com"),
    Slip("12-03", "Plan \u202efdp.gnihtyreve", to="Ops Desk <ops.desk@navy.ml>"),
)

DRAFTS = (
    Slip("11-28", "Draft: winter storms", to="Ops Desk <ops.desk@navy.ml>"),
    Slip("12-10", "Draft: new year", to="Press Office <press@mod.gov.uk>"),
    Slip("12-15", "Draft without anybody"),
)

LOOSE = (
    Slip("01-22", "Signal flags", to="Fleet Visits <fleet.visits@navy.mil>", cc="crew.office@navy.ml", places=("loose",)),
    Slip("12-17", "Lighthouse tours", to="Tuppence Fogg <tuppence.fogg@yahoo.com>", places=("loose",)),
)

ANSWERED_BY_ALL = (
    # it came in with the wrong address, and the office's next message took it over
    Slip("06-04", "Harbour watch", cc="Fleet Visits <fleet.visits@navy.ml>"),
    # it took the wrong address over from the office
    Slip("03-28", "Re: Tide tables for April", cc="Ops Desk <ops.desk@navy.ml>"),
)
"""What the pilots wrote to the office and to others."""
