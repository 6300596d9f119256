"""Examples of English events, and words that must not be taken for one. A test reads them all.

Outlets, firms and people are invented.
"""

from __future__ import annotations

from dataclasses import dataclass

from timeline.types import Role, Status, TimeBasis

DONE, NOW, PLAN = Status.OCCURRED, Status.ONGOING, Status.SCHEDULED
IDEA, MAYBE, NOT = Status.PROPOSED, Status.POSSIBLE, Status.DENIED
AGENT, PATIENT, RECIPIENT, PLACE = Role.AGENT, Role.PATIENT, Role.RECIPIENT, Role.PLACE


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sentence and what the event of its word `trigger` is to be. What is None is not asked."""

    text: str
    trigger: str
    type: str | None = None
    status: Status | None = None
    negative: bool | None = None
    cast: tuple[tuple[Role, str], ...] = ()
    headline: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A text published on Friday 15 March 2024, and the EDTF of the time of its event `trigger`; None: it has none."""

    text: str
    trigger: str
    when: str | None
    basis: TimeBasis | None = None


TYPES = (
    Example(text="Orrin Labs acquired Vale Software for $40 million.", trigger="acquired", type="deal"),
    Example(text="Orrin Labs bought a 30% stake in Vale Software.", trigger="bought", type="deal"),
    Example(text="The company raised capital from three investors.", trigger="raised", type="funding"),
    Example(text="Halden Motors cut 500 jobs at its Denver plant.", trigger="cut", type="layoff"),
    Example(text="Halden Motors cut prices in Denver.", trigger="cut", type="price"),
    Example(text="The carmaker hired two engineers from a rival.", trigger="hired", type="hiring"),
    Example(text="Shares of Halden Motors fell 3 percent.", trigger="fell", type="price"),
    Example(text="An old tree fell on the road.", trigger="fell", type="other"),
    Example(text="The board named Ana Brandt chief executive.", trigger="named", type="appointment"),
    Example(text="Ana Brandt resigned as chairwoman.", trigger="resigned", type="resignation"),
    Example(text="The company signed a contract with the navy.", trigger="signed", type="contract"),
    Example(text="The company reported a loss of $3 million.", trigger="reported", type="earnings"),
    Example(text="Holt attacked the mayor for hiding the report and left.", trigger="attacked", type="other"),
    Example(text="Rebels attacked the town for three days.", trigger="attacked", type="attack"),
    Example(text="Two boats passed through the lock.", trigger="passed", type="other"),
    Example(text="Lumen raised $22 million from Corran Capital.", trigger="raised", type="funding"),
    Example(text="Lumen raised its prices in May.", trigger="raised", type="price"),
    Example(text="Parliament passed the bill after a long debate.", trigger="passed", type="law"),
    Example(text="The court sentenced Piet Oller to six years.", trigger="sentenced", type="ruling"),
    Example(text="Two widows sued the airline in Seattle.", trigger="sued", type="lawsuit"),
    Example(text="Police arrested the gunman near the harbor.", trigger="arrested", type="arrest"),
    Example(text="The gunman shot a guard in the lobby.", trigger="shot", type="attack"),
    Example(text="An earthquake struck the island.", trigger="earthquake", type="disaster"),
    Example(text="The court overturned the conviction.", trigger="overturned", type="ruling"),
    Example(text="The bus overturned near the bridge.", trigger="overturned", type="accident"),
    Example(text="Ana Brandt stepped down in May.", trigger="stepped", type="resignation"),
    Example(text="The plane crashed in the hills.", trigger="crashed", type="accident"),
    Example(text="Twelve miners died in the fire.", trigger="died", type="death"),
    Example(text="The two ministers met in Geneva.", trigger="met", type="talks"),
    Example(text="The army launched an air strike on the town.", trigger="strike", type="conflict"),
    Example(text="Dock workers began a strike over pay.", trigger="strike", type="protest"),
)

FACTUALITY = (
    Example(text="The launch had been scheduled for 2 June.", trigger="scheduled", status=PLAN),
    Example(text="The price was set on Monday by the board.", trigger="set", status=DONE),
    Example(text="The next vote is scheduled for June.", trigger="scheduled", status=PLAN),
    Example(text="The vote was scheduled for June.", trigger="scheduled", status=PLAN),
    Example(text="Halden Motors opened a plant in Ohio.", trigger="opened", status=DONE, negative=False),
    Example(text="Halden Motors will open a plant in Ohio.", trigger="open", status=PLAN),
    Example(text="Halden Motors is going to open a plant in Ohio.", trigger="open", status=PLAN),
    Example(text="Halden Motors plans to open a plant in Ohio.", trigger="open", status=PLAN),
    Example(text="Halden Motors agreed to open a plant in Ohio.", trigger="open", status=PLAN),
    Example(text="Halden Motors may open a plant in Ohio.", trigger="open", status=MAYBE),
    Example(text="Halden Motors wants to open a plant in Ohio.", trigger="open", status=MAYBE),
    Example(text="If Halden Motors opens a plant, the town will grow.", trigger="opens", status=MAYBE),
    Example(text="The senator urged Halden Motors to open a plant.", trigger="open", status=IDEA),
    Example(text="The ministry proposed a ban on old diesel cars.", trigger="ban", status=IDEA),
    Example(text="Halden Motors is building a plant in Ohio.", trigger="building", status=NOW),
    Example(text="Halden Motors has been building a plant in Ohio.", trigger="building", status=NOW),
    Example(text="Halden Motors has opened a plant in Ohio.", trigger="opened", status=DONE),
    Example(text="Halden Motors did not open the plant.", trigger="open", status=NOT, negative=True),
    Example(text="Halden Motors never opened the plant.", trigger="opened", status=NOT, negative=True),
    Example(text="Halden Motors will not open the plant.", trigger="open", status=PLAN, negative=True),
    Example(text="Halden Motors failed to open the plant.", trigger="open", status=NOT),
    Example(text="Orrin plans to open an office, a person said.", trigger="open", status=PLAN),
    Example(text="The plant is to open in May.", trigger="open", status=PLAN),
    Example(text="It is good to open it.", trigger="open", status=MAYBE),
    Example(text="Halden Motors to open plant in Ohio", trigger="open", status=PLAN),
    Example(text="Halden Motors wants to sell it", trigger="sell", status=MAYBE),
    Example(text="The minister canceled the planned visit to Oslo.", trigger="visit", status=PLAN),
    Example(text="The mayor canceled the visit to Oslo.", trigger="visit", status=NOT),
    Example(
        text="The mayor left Oslo without signing the treaty.", trigger="signing", status=NOT, negative=True
    ),
    Example(text="The union threatened a strike over pay.", trigger="strike", status=MAYBE),
)

CAST = (
    Example(  # the year is no number of engineers
        text="In 1963 engineers found cracks in the arches.",
        trigger="found",
        cast=((AGENT, "engineers"), (PATIENT, "cracks")),
    ),
    Example(
        text="Orrin Labs acquired Vale Software.",
        trigger="acquired",
        cast=((AGENT, "Orrin Labs"), (PATIENT, "Vale Software")),
    ),
    Example(
        text="Vale Software was acquired by Orrin Labs.",
        trigger="acquired",
        cast=((AGENT, "Orrin Labs"), (PATIENT, "Vale Software")),
    ),
    Example(
        text="Orrin Labs sold its factory in Denver and fired 40 workers.",
        trigger="fired",
        cast=((AGENT, "Orrin Labs"), (PATIENT, "40 workers")),
    ),
    Example(
        text="Orrin Labs plans to hire 40 engineers.",
        trigger="hire",
        cast=((AGENT, "Orrin Labs"), (PATIENT, "40 engineers")),
    ),
    Example(
        text="The judge ordered Piet Oller to pay the widow.",
        trigger="pay",
        cast=((AGENT, "Piet Oller"), (PATIENT, "widow")),
    ),
    Example(
        text="Police arrested a man who shot a guard.",
        trigger="shot",
        cast=((AGENT, "man"), (PATIENT, "guard")),
    ),
    Example(
        text="Sweden gave Finland two ships.",
        trigger="gave",
        cast=((AGENT, "Sweden"), (RECIPIENT, "Finland"), (PATIENT, "two ships")),
    ),
    Example(
        text="The ministers of France and Spain met in Geneva.",
        trigger="met",
        cast=((AGENT, "ministers of France and Spain"), (PLACE, "Geneva")),
    ),
    Example(
        text="Sweden and Norway signed a treaty in Oslo.",
        trigger="signed",
        cast=((AGENT, "Sweden"), (AGENT, "Norway"), (PLACE, "Oslo")),
    ),
)

HEADLINES = (
    # A passive that is only a participle, as a clause of its own.
    Example(
        text="The mills, built in 1890 and sold in 1920, burned down.",
        trigger="built",
        headline="The mills were built",
    ),
    Example(
        text="Founded in 2011, Orrin Labs makes pumps.", trigger="Founded", headline="Orrin Labs was founded"
    ),
    Example(
        text="Vale Software, bought by Orrin Labs in 2011, closed.",
        trigger="closed",
        headline="Vale Software closed",
    ),
    # What somebody was fined or praised for is told of him.
    Example(
        text="A judge fined Piet Oller for burning waste in 2014.",
        trigger="burning",
        headline="Piet Oller burned waste",
    ),
    Example(
        text="Since 1990 the mill has been a listed monument.",
        trigger="been",
        headline="the mill has been a listed monument",
    ),
    # A time is left out as a whole, one that is only a bound of what is told stays as a whole.
    Example(
        text="Brandt said the work was completed at the end of January.",
        trigger="completed",
        headline="the work was completed",
    ),
    Example(
        text="Brandt said the work would be completed by the end of January.",
        trigger="completed",
        headline="the work would be completed by the end of January",
    ),
    Example(
        text="Until 2011 the factory made bicycles.",
        trigger="made",
        headline="Until 2011 the factory made bicycles",
    ),
    Example(
        text="On Monday, Orrin Labs, which is based in Denver, acquired Vale Software for $40 million.",
        trigger="acquired",
        headline="Orrin Labs acquired Vale Software for $40 million",
    ),
    Example(
        text="However, the mayor also opened a hospital in Oslo on Friday, after years of delay.",
        trigger="opened",
        headline="the mayor opened a hospital in Oslo",
    ),
    Example(
        text="Orrin Labs sold its factory and fired 40 workers.",
        trigger="fired",
        headline="Orrin Labs fired 40 workers",
    ),
    Example(
        text="Orrin Labs plans to hire 40 engineers in March.",
        trigger="hire",
        headline="Orrin Labs plans to hire 40 engineers",
    ),
    Example(
        text="Orrin Labs, founded in 1990 by two brothers, closed.",
        trigger="founded",
        headline="Orrin Labs was founded by two brothers",
    ),
    Example(
        text="Police arrested a man who shot a guard.",
        trigger="shot",
        headline="a man shot a guard",
    ),
    Example(
        text="A truck exploded, killing two guards and wounding a driver.",
        trigger="exploded",
        headline="A truck exploded, killing two guards and wounding a driver",
    ),
    # A clause without a tense is told by the verb that gives it one; a name beside its noun is part of it.
    Example(
        text="Vale expects the deal to add to earnings.",
        trigger="add",
        headline="Vale expects the deal to add to earnings",
    ),
    Example(
        text="Vane married the painter Aksel Roe.",
        trigger="married",
        headline="Vane married the painter Aksel Roe",
    ),
    Example(text="Vane married Aksel Roe, a painter.", trigger="married", headline="Vane married Aksel Roe"),
    # A participle tells what came of an act, in one line with it; what it says is another thing.
    Example(
        text="A truck exploded on Monday, killing two guards.",
        trigger="exploded",
        headline="A truck exploded, killing two guards",
    ),
    Example(
        text="A truck exploded on Monday, killing two guards.",
        trigger="killing",
        headline="A truck exploded, killing two guards",
    ),
    Example(
        text="The court fined Orrin Labs, finding that it had misled investors.",
        trigger="fined",
        headline="The court fined Orrin Labs",
    ),
)

# A word that tells no event where it stands: states, saying, auxiliaries, modifiers, names of things.
SILENT = (
    ("Ana Brandt has been mayor of Vale.", "been"),
    ("Ana Brandt was mayor of Vale in 2019.", "was"),
    ("Profit fell in the year ended March 31.", "ended"),
    ("The firm earned 6 trillion won in May.", "won"),
    ("She was elected in 2001 and re-elected in 2005.", "re"),
    ("Halden Motors is about to rise, having lost.", "having"),
    ("The company is based in Denver.", "based"),
    ("The company has 400 employees.", "has"),
    ("The price includes three meals.", "includes"),
    ("The minister said that the talks failed.", "said"),
    ("The minister has resigned.", "has"),
    ("The minister is going to resign.", "going"),
    ("According to the police, the road is closed.", "According"),
    ("Prices vary, including those of bread.", "including"),
    ("The building stands near the station.", "building"),
    ("A town called Orrin lies on the coast.", "called"),
    ("The investment bank has an office there.", "investment"),
    ("The government owns the railway.", "government"),
    ("She bought a painting at the market.", "painting"),
)

_LENT, _DAY = TimeBasis.INHERITED, TimeBasis.PUBLICATION

DATES = (
    # What lasted until a time has no beginning; what was done by then, or not until then, was then.
    Dated(text="The factory made bicycles until 2011.", trigger="made", when="../2011"),
    Dated(text="By 2011 the factory had made 4,000 bicycles.", trigger="made", when="2011"),
    Dated(text="The factory did not open until 2011.", trigger="open", when="2011"),
    Dated(text="The plan did not begin to work until 2015.", trigger="work", when="2015"),
    Dated(text="Ana Brandt led the firm until 2019, when she resigned.", trigger="resigned", when="2019"),
    Dated(text="She sold bicycles in Dunmore from 2001 until 2005.", trigger="sold", when="2001/2005"),
    # A figure has moved away from an earlier time, and is of none that it is held against.
    Dated(text="Sales fell from a year earlier.", trigger="fell", when="2024-03-15", basis=_DAY),
    Dated(text="In May 2023 sales fell from last year to 40 cars.", trigger="fell", when="2023-05"),
    Dated(text="Sales fell from March 2023 to May 2023.", trigger="fell", when="2023-03/2023-05"),
    Dated(text="The strike, which cost $3 million in 2023, goes on.", trigger="goes", when="2024-03-15"),
    # Whoever writes that it has happened yesterday means it; a day of a thing is another's.
    Dated(text="Ana Brandt has died yesterday at the age of 56.", trigger="died", when="2024-03-14"),
    Dated(
        text="Ana Brandt, formerly of Orrin Labs, is stepping down.", trigger="stepping", when="2024-03-15"
    ),
    # Who expects that something will not be until then expects it then.
    Dated(text="The firm did not expect sales to return until 2025.", trigger="return", when="2025"),
    # What was hours later was not at the hour told before; how long from a day that is not told is no time.
    Dated(
        text="A fire began at 4 a.m. on Monday and was put out in six hours.",
        trigger="put",
        when="2024-03-11",
    ),
    Dated(
        text="In 1987 it burned; Ana Brandt spent the next three years abroad.", trigger="spent", when=None
    ),
    # A case has several rulings; what is of a day of no known week is of none that is told elsewhere.
    Dated(text="Ana Brandt was fined. She was acquitted in May 2022.", trigger="fined", when="2024-03-15"),
    Dated(text="In 2009 it planned 90 homes. Only 12 were ever built.", trigger="built", when=None),
    Dated(text="Brandt quit on 4 March.", trigger="quit", when="2024-03-04", basis=TimeBasis.RELATIVE),
    # What an event is part of dates it, from wherever that has its time.
    Dated(text="Brandt attended the opening on 4 March.", trigger="opening", when="2024-03-04", basis=_LENT),
    Dated(text="Brandt left, and the board cheered at the ceremony.", trigger="ceremony", when="2024-03-15"),
    Dated(text="The firm, founded in 1990, closed in 2021.", trigger="founded", when="1990"),
    # So far from another event: that one's date, moved; no finer than either, and nothing where it has none.
    Dated(
        text="Brandt was arrested in May 2021. A mill burned in 2022. Brandt quit two days after her arrest.",
        trigger="quit",
        when="2021-05",
        basis=TimeBasis.RELATIVE,
    ),
    Dated(text="It closed two months after Orrin bought it on 9 May 2020.", trigger="closed", when="2020-07"),
    Dated(text="Brandt quit a year before the plant opened on 3 June 2020.", trigger="quit", when="2019"),
    Dated(
        text="Brandt quit three weeks after the vote on 9 May 2020.",
        trigger="quit",
        when="2020-05-25/2020-05-31",
    ),
    Dated(text="A mill burned in 2022. Brandt quit two days after the vote.", trigger="quit", when=None),
    Dated(
        text="A mill burned in 2022. Brandt quit months after the vote and was fined.",
        trigger="fined",
        when=None,
    ),
    Dated(text="Brandt quit three weeks after the vote in May 2020.", trigger="quit", when=None),
    Dated(text="Brandt quit last week after the vote.", trigger="quit", when="2024-03-04/2024-03-10"),
    # A state is told where it is said since when it lasts.
    Dated(text="Ana Brandt has been mayor of Vale since 2019.", trigger="been", when="2019/.."),
    # The ends of one time.
    Dated(text="The bank laundered money between 2014 and 2018.", trigger="laundered", when="2014/2018"),
    Dated(text="Rents fell between May 2020 and 2022.", trigger="fell", when="2020-05/2022"),
    # What is agreed or planned on a day does not happen on that day.
    Dated(text="On 4 March the firm agreed to sell its mills.", trigger="sell", when=None),
    # A day to come dates what is planned, not the planning.
    Dated(text="On Tuesday the league plans to hold a vote.", trigger="vote", when="2024-03-19", basis=_LENT),
    Dated(text="On 4 March the league said it plans to hold a vote.", trigger="vote", when=None),
    # A dateline says when a report was written; without one it is the day of the document.
    Dated(
        text="PORT AMARA, March 14 (AP) --\n\nA ferry sank off the coast. Twelve people were missing.",
        trigger="sank",
        when="2024-03-14",
        basis=_DAY,
    ),
    Dated(text="A ferry sank off the coast.", trigger="sank", when="2024-03-15", basis=_DAY),
    # The first day of an opening is the day of the report; a week is none.
    Dated(
        text="The two men were freed Thursday.\n\nA crowd gathered in Bonn.",
        trigger="gathered",
        when="2024-03-14",
        basis=_LENT,
    ),
    # What had gone before is of no time told after it.
    Dated(text="The vote on Monday ended a row that had split the party.", trigger="split", when=None),
    Dated(text="The vote on Monday ended a row that split the party.", trigger="split", when=None),
    # Nor what only stands in a sentence that dates something else.
    Dated(
        text="The van vanished after the raid, and the guns were found in a barn on 4 March.",
        trigger="vanished",
        when=None,
    ),
    Dated(text="A rally was held on Monday, a year after she was killed.", trigger="killed", when="2023"),
    Dated(text="Brandt, whose songs moved a nation, died on Monday.", trigger="moved", when=None),
    Dated(
        text="He fled after the January 2020 bombing of a clinic that killed a guard.",
        trigger="killed",
        when="2020-01",
    ),
    Dated(
        text="He fled after the January 2020 bombing of a clinic that opened there.",
        trigger="opened",
        when=None,
    ),
    Dated(
        text="Brandt was elected mayor of Ulm on Monday, ending a long row.",
        trigger="ending",
        when="2024-03-11",
    ),
    # After what something is done, it is done at once, unless told how long after or what had been.
    Dated(text="The mill closed in May 2020 after the boiler exploded.", trigger="exploded", when="2020-05"),
    Dated(text="The mill closed in May 2020 after the boiler had exploded.", trigger="exploded", when=None),
    Dated(text="The council approved the bridge in May 2020.", trigger="approved", when="2020-05"),
    # What is told in one breath is of one day, though not of one year.
    Dated(text="The bus left the road at 6 p.m. on Monday and fell.", trigger="fell", when="2024-03-11"),
    Dated(text="The firm opened in 1990 and failed.", trigger="failed", when=None),
    Dated(text="The blasts on Monday killed two people and hurt ten.", trigger="hurt", when="2024-03-11"),
    # Who shuts his shop to somebody does so when that one goes; who invites, at no time that is told.
    Dated(text="He let two women go at 4 p.m. on Monday.", trigger="let", when="2024-03-11T16:00:00"),
    Dated(text="The pound rose to close at $1.30 on Monday.", trigger="rose", when="2024-03-11"),
    Dated(text="In 2010 Orrin invited them to a ceremony on Monday.", trigger="ceremony", when="2024-03-11"),
    Dated(
        text="Ana Brandt was born in Ulm on 4 May 1933.\n\nShe left in 1954 and sang.",
        trigger="sang",
        when=None,
    ),
    Dated(text="The war of 1914–1918 ruined the town.", trigger="war", when="1914/1918"),
    Dated(text="The army ruled from 1974 to 1986.", trigger="ruled", when="1974/1986"),
    Dated(text="The army has ruled since 1974.", trigger="ruled", when="1974/.."),
    Dated(text="The wars of 1914 and 1939 ruined the town.", trigger="wars", when="1914"),
    Dated(text="It rained last week in Bonn.\n\nA crowd gathered in Bonn.", trigger="gathered", when=None),
    # Told again: what points back at an event, or does the same to the same person, has its date.
    Dated(
        text="A blast shook the port on 4 March.\n\nNobody has explained the explosion.",
        trigger="explosion",
        when="2024-03-04",
        basis=_LENT,
    ),
    Dated(
        text="Ana Brandt was shot on 4 March.\n\nHe denies that he knew Brandt before her murder.",
        trigger="murder",
        when="2024-03-04",
    ),
    Dated(
        text="Ana Brandt was shot on 4 March.\n\nThe mayor has spoken of the murder of a nurse.",
        trigger="murder",
        when=None,
    ),
    Dated(
        text="Ana Brandt died in the arms of her son.\n\nBrandt was killed on 4 March.",
        trigger="died",
        when="2024-03-04",
    ),
    Dated(
        text="A bombing in Bonn on 4 March killed two.\n\nThe mayor has spoken of the bomb attack in Ulm.",
        trigger="attack",
        when=None,
    ),
    Dated(
        text="Ana Brandt was shot on 4 March and Tom Weiss was shot on 9 March.\n\n"
        "Police have linked the murders.",
        trigger="murders",
        when=None,
    ),
    Dated(
        text="Orrin agreed on 4 March to buy Pell.\n\nIt has now completed the acquisition of Pell.",
        trigger="acquisition",
        when=None,
    ),
    Dated(text="Shares rose on 4 March.\n\nNobody has explained the rise.", trigger="rise", when=None),
    # What happens in a known event has its time; what is told far behind another time is not of the report's day.
    Dated(
        text="A blast shook the port on 4 March.\n\nThe mayor has thanked all.\n\nTwo sailors died in the explosion.",
        trigger="died",
        when="2024-03-04",
    ),
    Dated(
        text="Osk Bank closed its last branch on Thursday.\n\n"
        "In 1961 the bank had moved to Bonn. A clerk planted a tree.",
        trigger="planted",
        when=None,
    ),
    # A figure of a business is that of the period told last, unless it says how long it is of; the report is not.
    Dated(
        text="Orrin posted lower earnings for the third quarter of 2023.\n\nRevenue climbed 5 percent.",
        trigger="climbed",
        when="2023-35",
    ),
    Dated(
        text="Orrin posted lower earnings for the third quarter of 2023.\n\n"
        "For the nine months, revenue climbed 5 percent.",
        trigger="climbed",
        when=None,
    ),
    Dated(
        text="Orrin announced lower earnings for the third quarter of 2023.\n\nRivals have climbed hills.",
        trigger="climbed",
        when=None,
    ),
    # The day after an event is known by it, and what is told next is of that day; so is what came right behind it.
    Dated(
        text="Ana Brandt was shot on 4 March. Two men came to her house the day after her death. They took papers.",
        trigger="came",
        when="2024-03-05",
    ),
    Dated(
        text="Ana Brandt was shot on 4 March. Two men came to her house the day after her death. They took papers.",
        trigger="took",
        when="2024-03-05",
        basis=_LENT,
    ),
    Dated(
        text="Tom Weiss fell ill shortly after he returned from Ulm on 4 March.",
        trigger="fell",
        when="2024-03-04",
    ),
    Dated(
        text="A vote was held in Bonn on 4 March. Turnout fell in the weeks before the vote.",
        trigger="fell",
        when=None,
    ),
    # What one speaker goes on to tell is of his scene; what lasted for years, or came before it, is of none.
    Dated(
        text="Weiss said two men came to the house on 4 March. They wanted to see a doctor and left a note, Weiss said.",
        trigger="left",
        when="2024-03-04",
    ),
    Dated(
        text="The two states signed a treaty on 4 March. Ulm was ruled from Bonn for centuries.",
        trigger="ruled",
        when=None,
    ),
    Dated(
        text="Ana Brandt was shot on 4 March. Even before the killing, she sold the house.",
        trigger="sold",
        when=None,
    ),
    # A known event is not of the day on which it is spoken of, nor a deed of that on which it is answered for.
    Dated(text="The killing shocked the town.", trigger="killing", when=None),
    Dated(text="Police are looking into four attacks.", trigger="attacks", when=None),
    Dated(text="On 4 March Tom Weiss was charged with the robbery of a bank.", trigger="robbery", when=None),
    Dated(text="Tom Weiss was arrested on 4 March for stealing a car.", trigger="stealing", when=None),
    Dated(text="The trial of Tom Weiss began on 4 March.", trigger="trial", when="2024-03-04"),
    Dated(
        text="Ana Brandt was killed on 4 March.\n\nOfficials would not talk about the slaying.",
        trigger="slaying",
        when="2024-03-04",
    ),
    Dated(
        text="Ana Brandt was killed on 4 March.\n\nHundreds have come to the funeral.",
        trigger="funeral",
        when=None,
    ),
    # What is arranged is of the time for which it is, and so is what is arranged, held or begun.
    Dated(text="Construction is set to begin in June.", trigger="Construction", when="2024-06"),
    Dated(text="Construction is set to begin in June.", trigger="set", when="2024-06"),
    Dated(
        text="The accession was planned for early May, but no day was fixed.",
        trigger="planned",
        when="2024-05-01~/2024-05-10~",
    ),
    Dated(text="The strike is set to cost Orrin $5 million in 2025.", trigger="strike", when=None),
    Dated(
        text="Brandt would not comment before the ruling, which is expected on Monday.",
        trigger="ruling",
        when="2024-03-18",
    ),
    # What is held takes place; where it does is not part of when.
    Dated(text="The fair was held from 2 to 4 March in Bonn.", trigger="held", when="2024-03-02/2024-03-04"),
    Dated(text="The concert was held on Monday.", trigger="held", when="2024-03-11"),
    Dated(text="The talks, which were held on Monday, failed.", trigger="talks", when="2024-03-11"),
    Dated(
        text="A ceremony will be held in Bonn on 2 April.\n\nThe king will speak at the ceremony.",
        trigger="speak",
        when="2024-04-02",
    ),
    # A distance dates either of two events by the other; `when` takes up the time before it; a record is not its start.
    Dated(
        text="The minister arrived in Bonn on 4 March, a day after rebels shelled the port.",
        trigger="shelled",
        when="2024-03-03",
    ),
    Dated(
        text="In contrast to Monday, when shops were closed and roads were blocked, Bonn was calm on Tuesday.",
        trigger="blocked",
        when="2024-03-11",
    ),
    Dated(
        text="Prices have fallen since early December, when the mine opened.",
        trigger="opened",
        when="2023-12-01~/2023-12-10~",
    ),
    Dated(
        text="The talks, the first since 2015, will resume on Tuesday.", trigger="talks", when="2024-03-19"
    ),
    Dated(
        text="In Ulm, shares climbed to their highest level since 2009.", trigger="climbed", when="2024-03-15"
    ),
    # Who leads with what others say tells it himself; of a saying of another day nothing is known.
    Dated(text="Ten shops have been closed, police said.", trigger="closed", when="2024-03-15", basis=_DAY),
    Dated(text="Ten shops have been closed, police said on Monday.", trigger="closed", when=None),
    # A part of a day is a day's scene.
    Dated(
        text="A barge sank on Wednesday evening.\n\nDivers searched the harbor.",
        trigger="searched",
        when="2024-03-13",
    ),
    # What has not happened has not by the day of the report.
    Dated(text="It rained.\n\nPolice have not arrested anybody.", trigger="arrested", when="2024-03-15"),
    Dated(text="It rained.\n\nPolice did not arrest anybody.", trigger="arrest", when=None),
    # What somebody did at an age, or while he was something, is of no scene; that he died at an age is news.
    Dated(text="Ann Lee was born in 1958. At 22, she founded a school.", trigger="founded", when=None),
    Dated(text="Ann Lee was born in 1958. Her father left when she was six.", trigger="left", when=None),
    Dated(text="As a child, Ann Lee lived in Ulm.", trigger="lived", when=None),
    Dated(text="Ann Lee is gone. The painter died at 84.", trigger="died", when="2024-03-15", basis=_DAY),
    Dated(text="The index fell on Monday. The shares closed at 22.", trigger="closed", when="2024-03-11"),
    # A career or a war is no scene of what comes behind it.
    Dated(text="Lee taught from 1988 to 2000. She built a library.", trigger="built", when=None),
    # What leads to another time is not of the day of what stands beside it.
    Dated(
        text="Voss was arrested on May 3, 2021, and agreed to testify in February 2022.",
        trigger="agreed",
        when=None,
    ),
    # A time behind what describes a thing is that of what is done to it; one before an infinitive is none of it.
    Dated(text="Hale took a boat worth $3,000 in May 2015.", trigger="took", when="2015-05"),
    Dated(
        text="Ann Lee has invited them to a ceremony in Kell, Norland, on May 12 to mark the accession.",
        trigger="ceremony",
        when="2024-05-12",
    ),
    # A day says better when than the quarter of a figure.
    Dated(text="Orrin reports on April 3 third-quarter earnings.", trigger="reports", when="2024-04-03"),
    # A time that the tense of a clause refuses is that of the noun before it, and of nothing else.
    Dated(text="The report reviews the collapse of the bridge in 2019.", trigger="collapse", when="2019"),
    Dated(
        text="The report reviews the collapse of the bridge in 2019.", trigger="reviews", when="2024-03-15"
    ),
    Dated(text="The warning follows two decisions by the court last June.", trigger="warning", when=None),
    Dated(text="The firm has offered talks next month.", trigger="talks", when="2024-04"),
    Dated(text="The union is planning a strike on May 3.", trigger="strike", when="2024-05-03"),
    Dated(text="Voss was hurt in the bombing of a clinic on March 3.", trigger="hurt", when="2024-03-03"),
)
