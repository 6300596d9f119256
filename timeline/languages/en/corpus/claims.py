"""Sentences that show each way English tells a claim, and sentences that look like one and tell none.

All outlets, firms and people are invented.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A claim: `source` is None where nobody is named; `inside` is the number of the claim that it stands in."""

    source: str | None
    cue: str
    content: tuple[str, ...]
    kind: str | None = None
    stance: str | None = None
    act: str | None = None
    quotation: str | None = None
    inside: int | None = None
    stands_for: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text and all the claims in it."""

    text: str
    claims: tuple[Expected, ...]


def _one(text: str, source: str | None, cue: str, *content: str, **more: str) -> Example:
    expected = Expected(source=source, cue=cue, content=content, **more)  # type: ignore[arg-type]
    return Example(text=text, claims=(expected,))


DIRECT = (
    _one(
        "The inspectors suspect a faulty pump.", "The inspectors", "suspect", "a faulty pump", act="believe"
    ),
    _one(
        '"We are worried," the keepers wrote in a letter to the mayor, that the pier "may close within a year."',
        "the keepers",
        "wrote",
        '"We are worried,"',
        'that the pier "may close within a year."',
        quotation="mixed",
    ),
    _one(
        '"We are sorry," the statement read.\n\n"The results will be out on Friday."\n\nThe school is old.',
        "the statement",
        "read",
        '"We are sorry,"',
        '"The results will be out on Friday."',
    ),
    _one(
        '"We are sorry," the statement read.\n\n"The Results Are Out" was the line on one poster.',
        "the statement",
        "read",
        '"We are sorry,"',
    ),
    _one(
        'She sang the song "I told you that I would leave in the morning."',
        "She",
        "sang",
        '"I told you that I would leave in the morning."',
    ),
    _one(
        "A clerk testified that she was ordered to burn the ledgers.",
        "A clerk",
        "testified",
        "that she was ordered to burn the ledgers",
    ),
    _one(
        "Judge Dana Holt told the jurors to disregard the remarks about the ledgers.",
        "Judge Dana Holt",
        "told",
        "the jurors to disregard the remarks about the ledgers",
        act="request",
    ),
    _one("Northgate has disputed that.", "Northgate", "disputed", "that", stance="denied"),
    _one("He said it would close.", "He", "said", "it would close", stance="predicted"),
    _one("Dana Holt said she would resign.", "Dana Holt", "said", "she would resign", stance="planned"),
    _one('He told the podcast: "We are not done."', "He", "told", '"We are not done."'),
    _one("The mayor denied the report.", "The mayor", "denied", "the report", stance="denied"),
    _one(
        '"We will open the pier in May," said Dana Holt, a spokeswoman for the harbor authority.',
        "Dana Holt, a spokeswoman for the harbor authority",
        "said",
        '"We will open the pier in May,"',
        kind="person",
        stance="planned",
        quotation="direct",
    ),
    _one(
        '"We will open it in May," Holt told reporters on Monday. "The work is nearly done. Nobody was hurt."',
        "Holt",
        "told",
        '"We will open it in May,"',
        '"The work is nearly done. Nobody was hurt."',
    ),
    _one(
        '"The work is nearly done," she said, "but the money is not there."',
        "she",
        "said",
        '"The work is nearly done,"',
        '"but the money is not there."',
        kind="pronoun",
    ),
    _one(
        "“Why did nobody call?” Holt asked.",
        "Holt",
        "asked",
        "“Why did nobody call?”",
        act="question",
        stance="questioned",
    ),
    _one('"What a day!" the skipper shouted.', "the skipper", "shouted", '"What a day!"'),
    _one("Holt replied: “Because nobody knew.”", "Holt", "replied", "“Because nobody knew.”"),
    Example(
        text='Asked about the delay, Lee said, "It rains here."',
        claims=(
            Expected(source=None, cue="Asked about", content=("the delay",)),
            Expected(source="Lee", cue="said", content=('"It rains here."',)),
        ),
    ),
    _one(
        "“I am tired. The pier must be built.\n\n“But I will go on,” Holt said.",
        "Holt",
        "said",
        "“I am tired. The pier must be built.",
        "“But I will go on,”",
    ),
    _one(
        'The council issued its reply on Friday and wrote:\n\n"The pier is safe. It was checked in March."',
        "The council",
        "wrote",
        '"The pier is safe. It was checked in March."',
    ),
    Example(
        text='"It rains," said Lee. "It always rains," said Park.',
        claims=(
            Expected(source="Lee", cue="said", content=('"It rains,"',)),
            Expected(source="Park", cue="said", content=('"It always rains,"',)),
        ),
    ),
)

INDIRECT = (
    Example(
        text="Dana Holt said the pier was safe, while Ruth Lee said it had cracks.",
        claims=(
            Expected(source="Dana Holt", cue="said", content=("the pier was safe",)),
            Expected(source="Ruth Lee", cue="said", content=("it had cracks",)),
        ),
    ),
    _one(
        "Dana Holt said the pier was safe while the mayor watched.",
        "Dana Holt",
        "said",
        "the pier was safe while the mayor watched",
    ),
    _one("The firm says costs are up and has cut 20 jobs.", "The firm", "says", "costs are up"),
    _one(
        "The keeper says the pier is old and is sinking.",
        "The keeper",
        "says",
        "the pier is old and is sinking",
    ),
    _one("Critics called the bill anti-union.", "Critics", "called", "the bill anti-union"),
    _one(
        "The harbor authority said the new pier would open in May.",
        "The harbor authority",
        "said",
        "the new pier would open in May",
        kind="organization",
        stance="predicted",
        quotation="indirect",
    ),
    _one("The bridge, Dana Holt said, is safe.", "Dana Holt", "said", "The bridge", "is safe", kind="person"),
    _one(
        "The bridge, Oakline said, is safe.", "Oakline", "said", "The bridge", "is safe", kind="organization"
    ),
    _one(
        "The firm said Tuesday it had agreed to buy Oakline for $3 billion.",
        "The firm",
        "said",
        "it had agreed to buy Oakline for $3 billion",
    ),
    _one(
        'Holt said the pier was "rotten to the core" and would be closed.',
        "Holt",
        "said",
        'the pier was "rotten to the core" and would be closed',
        quotation="mixed",
    ),
    _one(
        "Officials said on condition of anonymity that the plane had been shot down.",
        "Officials",
        "said",
        "that the plane had been shot down",
        kind="anonymous",
    ),
    _one(
        "He warned that prices could rise and that jobs would go.",
        "He",
        "warned",
        "that prices could rise and that jobs would go",
        kind="pronoun",
    ),
    _one(
        "Holt denied that the firm had paid anyone.",
        "Holt",
        "denied",
        "that the firm had paid anyone",
        act="deny",
        stance="denied",
    ),
    _one(
        "Lee asked whether the pier was safe.",
        "Lee",
        "asked",
        "whether the pier was safe",
        stance="questioned",
    ),
    _one(
        "The chief executive predicted sales would double by 2030.",
        "The chief executive",
        "predicted",
        "sales would double by 2030",
        kind="person",
        stance="predicted",
    ),
    _one(
        "A study published on Tuesday found that coffee does no harm.",
        "A study published on Tuesday",
        "found",
        "that coffee does no harm",
        kind="unspecified",
        act="report",
    ),
    _one(
        "The minister was quoted as saying that talks had failed.",
        "The minister",
        "saying",
        "that talks had failed",
    ),
    _one(
        "Holt, who said the bridge was safe, resigned in April.",
        "who",
        "said",
        "the bridge was safe",
        kind="pronoun",
        stands_for="Holt",
    ),
    Example(
        text="The bridge is safe, Holt said, adding that it was checked in March.",
        claims=(
            Expected(source="Holt", cue="said", content=("The bridge is safe",)),
            Expected(source="Holt", cue="adding", content=("that it was checked in March",)),
        ),
    ),
    Example(
        text="The Ledger reported that sources said the firm had paid $2 million.",
        claims=(
            Expected(
                source="The Ledger",
                cue="reported",
                content=("that sources said the firm had paid $2 million",),
                kind="organization",
                act="report",
            ),
            Expected(
                source="sources",
                cue="said",
                content=("the firm had paid $2 million",),
                kind="anonymous",
                inside=0,
            ),
        ),
    ),
)

OTHER_COMPLEMENTS = (
    _one(
        "The union urged the government to raise wages.",
        "The union",
        "urged",
        "the government to raise wages",
        act="propose",
        stance="proposed",
    ),
    _one(
        "The union called for a full inquiry into the fire.",
        "The union",
        "called for",
        "a full inquiry into the fire",
        stance="proposed",
    ),
    _one(
        'The mayor called the deal "a gift to speculators."',
        "The mayor",
        "called",
        'the deal "a gift to speculators."',
        quotation="mixed",
    ),
    _one(
        'One diplomat called the offer "a joke."',
        "One diplomat",
        "called",
        'the offer "a joke."',
        kind="anonymous",
    ),
    _one(
        "Critics described the law as a threat to small farms.",
        "Critics",
        "described",
        "the law as a threat to small farms",
        kind="anonymous",
    ),
    _one(
        "The mayor accused the builder of fraud.",
        "The mayor",
        "accused",
        "the builder",
        "fraud",
        act="accuse",
    ),
    _one(
        "Police blamed the crash on thick fog.",
        "Police",
        "blamed",
        "the crash on thick fog",
        act="accuse",
    ),
    _one(
        "Holt was accused by two former aides of fraud.",
        "two former aides",
        "accused",
        "Holt",
        "fraud",
        act="accuse",
    ),
    _one(
        "Analysts expect profits to fall 5 percent this year.",
        "Analysts",
        "expect",
        "profits to fall 5 percent this year",
        stance="predicted",
    ),
    _one(
        "Holt vowed to open the pier before the summer.",
        "Holt",
        "vowed",
        "to open the pier before the summer",
        stance="planned",
    ),
    _one(
        "Holt rejected claims that the bridge was unsafe.",
        "Holt",
        "rejected",
        "claims that the bridge was unsafe",
        stance="denied",
    ),
)

PHRASES = (
    _one(
        "According to the Northgate Ledger, the firm paid $2 million.",
        "the Northgate Ledger",
        "According to",
        "the firm paid $2 million",
        kind="organization",
        act="report",
    ),
    _one(
        "The firm paid $2 million, according to two people familiar with the matter.",
        "two people familiar with the matter",
        "according to",
        "The firm paid $2 million",
        kind="anonymous",
    ),
    _one("In Holt's view, the pier is a waste of money.", "Holt", "In", "the pier is a waste of money"),
    _one("HOLT: The pier will open in May.", "HOLT", ":", "The pier will open in May.", kind="person"),
)

SOURCELESS = (
    _one(
        "It is believed that the ship sank in 1912.",
        None,
        "believed",
        "that the ship sank in 1912",
        act="believe",
    ),
    _one(
        "The ship was reported to have sunk in 1912.",
        None,
        "reported",
        "The ship",
        "to have sunk in 1912",
    ),
    _one(
        "Sales reportedly fell by half in March.",
        None,
        "reportedly",
        "Sales",
        "fell by half in March",
        act="report",
    ),
    _one(
        "The firm is expected to report a loss on Friday.",
        None,
        "expected",
        "The firm",
        "to report a loss on Friday",
        stance="predicted",
    ),
    _one("The two men are believed to be brothers.", None, "believed", "The two men", "to be brothers"),
    _one("It now seems the deal is dead.", None, "seems", "the deal is dead", act="believe"),
    _one("The deal, it appears, is dead.", None, "appears", "The deal", "is dead", act="believe"),
    _one("It looks as if the mayor will resign.", None, "looks", "the mayor will resign", act="believe"),
    _one("Asked about the dam, the mayor smiled.", None, "Asked about", "the dam", act="question"),
    _one("Dozens are feared dead.", None, "feared", "Dozens", "dead"),
    _one("The builder was accused of fraud.", None, "accused of", "The builder", "fraud", act="accuse"),
    _one("The cook allegedly stole six hams.", None, "allegedly", "The cook", "stole six hams"),
    _one(
        "The letters, believed to be by Holt, were sold in May.",
        None,
        "believed",
        "The letters",
        "to be by Holt",
    ),
    _one(
        "It emerged on Friday that the skipper had been asleep.",
        None,
        "emerged",
        "that the skipper had been asleep",
    ),
    _one(
        "Residents were warned not to drink the water.",
        None,
        "warned",
        "Residents",
        "not to drink the water",
        act="request",
        stance="proposed",
    ),
    _one("Mayor accused of taking bribes", None, "accused of", "Mayor", "taking bribes", act="accuse"),
    _one("Rebels said to hold the airport", None, "said", "Rebels", "to hold the airport"),
    _one("Three feared dead after ferry sinks off Tavora", None, "feared", "Three", "dead"),
    _one(
        "The allegation is that the coach hit a player.",
        None,
        "allegation is",
        "that the coach hit a player",
        act="accuse",
    ),
    _one(
        "The team was rumoured to be for sale.",
        None,
        "rumoured",
        "The team",
        "to be for sale",
    ),
    _one(
        "There is no suggestion that she broke the law.",
        None,
        "suggestion",
        "that she broke the law",
        stance="denied",
    ),
    _one(
        "There are calls for the minister to resign.",
        None,
        "calls for",
        "the minister to resign",
        stance="proposed",
    ),
    _one("The delay was blamed on heavy rain.", None, "blamed on", "The delay", "heavy rain", act="accuse"),
    _one(
        "There are fears that the river will flood again.",
        None,
        "fears",
        "that the river will flood again",
        act="believe",
        stance="predicted",
    ),
    _one(
        "Rumors that the bank was insolvent spread on Monday.",
        None,
        "Rumors",
        "that the bank was insolvent",
    ),
)

LAYERS = (
    Example(
        text="The Ledger reported that the minister had told aides he would resign.",
        claims=(
            Expected(
                source="The Ledger",
                cue="reported",
                content=("that the minister had told aides he would resign",),
            ),
            Expected(source="the minister", cue="told", content=("he would resign",), inside=0),
        ),
    ),
    Example(
        text="The union said the company had promised to keep the plant open.",
        claims=(
            Expected(
                source="The union", cue="said", content=("the company had promised to keep the plant open",)
            ),
            Expected(
                source="the company",
                cue="promised",
                content=("to keep the plant open",),
                inside=0,
                stance="planned",
            ),
        ),
    ),
    Example(
        text='"The mayor told me that the school would stay open," said Ann Park, a teacher.',
        claims=(
            Expected(
                source="Ann Park, a teacher",
                cue="said",
                content=('"The mayor told me that the school would stay open,"',),
            ),
            Expected(source="The mayor", cue="told", content=("that the school would stay open",), inside=0),
        ),
    ),
    Example(
        text="The newspaper quoted an unnamed official as saying that the talks had collapsed.",
        claims=(
            Expected(
                source="The newspaper",
                cue="quoted",
                content=("an unnamed official as saying that the talks had collapsed",),
            ),
            Expected(
                source="an unnamed official",
                cue="saying",
                content=("that the talks had collapsed",),
                kind="anonymous",
                inside=0,
            ),
        ),
    ),
    Example(
        text="The Courier, citing people familiar with the matter, reported that Oakline planned to sell its docks.",
        claims=(
            Expected(
                source="The Courier", cue="reported", content=("that Oakline planned to sell its docks",)
            ),
            Expected(
                source="people familiar with the matter",
                cue="citing",
                content=("that Oakline planned to sell its docks",),
                kind="anonymous",
                inside=0,
            ),
        ),
    ),
    Example(
        text="The Courier reported on Monday, citing two officials, that Oakline planned to sell its docks.",
        claims=(
            Expected(
                source="The Courier", cue="reported", content=("that Oakline planned to sell its docks",)
            ),
            Expected(
                source="two officials",
                cue="citing",
                content=("that Oakline planned to sell its docks",),
                kind="anonymous",
                inside=0,
            ),
        ),
    ),
    Example(
        text="The mayor will resign, according to the Northgate Courier, which cited two unnamed officials.",
        claims=(
            Expected(
                source="the Northgate Courier, which cited two unnamed officials",
                cue="according to",
                content=("The mayor will resign",),
            ),
            Expected(
                source="two unnamed officials",
                cue="cited",
                content=("The mayor will resign",),
                kind="anonymous",
                inside=0,
            ),
        ),
    ),
    Example(
        text="Holt told the Ledger that he would step down in March, the paper reported on Friday.",
        claims=(
            Expected(
                source="the paper",
                cue="reported",
                content=("Holt told the Ledger that he would step down in March",),
            ),
            Expected(source="Holt", cue="told", content=("that he would step down in March",), inside=0),
        ),
    ),
    _one(
        "The Courier said it would close its office, citing high rents.",
        "The Courier",
        "said",
        "it would close its office",
    ),
    _one('"They say it is over," said Holt.', "Holt", "said", '"They say it is over,"'),
    _one("Holt said he believes the bridge is safe.", "Holt", "said", "he believes the bridge is safe"),
)

NEGATED = (
    _one(
        "No official confirmed that the bridge was unsafe.",
        "No official",
        "confirmed",
        "that the bridge was unsafe",
        stance="denied",
    ),
    _one(
        "Officials refused to say how many people had died.",
        "Officials",
        "say",
        "how many people had died",
        stance="questioned",
    ),
    _one(
        "Oakline declined to comment, but Holt denied that the docks were for sale.",
        "Holt",
        "denied",
        "that the docks were for sale",
        act="deny",
        stance="denied",
    ),
    _one(
        "Holt dismissed reports that the dock would close.",
        "Holt",
        "dismissed",
        "reports that the dock would close",
        act="deny",
        stance="denied",
    ),
    _one("Holt has denied any wrongdoing.", "Holt", "denied", "any wrongdoing", stance="denied"),
    _one(
        "The firm never promised to rebuild the dock.",
        "The firm",
        "promised",
        "to rebuild the dock",
        stance="denied",
    ),
    _one(
        "A source close to the company denied the report.",
        "A source close to the company",
        "denied",
        "the report",
        kind="anonymous",
        stance="denied",
    ),
    _one(
        "Claims that the vaccine was unsafe were rejected.",
        None,
        "rejected",
        "Claims that the vaccine was unsafe",
        stance="denied",
    ),
)

STANCES = (
    _one(
        "Claims that Holt sold the land are false.",
        None,
        "Claims",
        "that Holt sold the land",
        stance="denied",
    ),
    _one(
        "The claim that the road is safe is not true.",
        None,
        "claim",
        "that the road is safe",
        stance="denied",
    ),
    _one(
        "The claim that the road is safe is not wrong.",
        None,
        "claim",
        "that the road is safe",
        stance="asserted",
    ),
    _one('"I would do it again," Holt said.', "Holt", "said", '"I would do it again,"', stance="asserted"),
    _one('"We will do it again," Holt said.', "Holt", "said", '"We will do it again,"', stance="planned"),
    _one('"Who told you that?" Holt said.', "Holt", "said", '"Who told you that?"', stance="questioned"),
    _one('"Why? It rains," Holt said.', "Holt", "said", '"Why? It rains,"', stance="asserted"),
    _one(
        "Officials said that it would cost $4 million.",
        "Officials",
        "said",
        "that it would cost $4 million",
        stance="predicted",
    ),
    _one("Farmers said they would strike.", "Farmers", "said", "they would strike", stance="planned"),
)

KINDS = (
    _one(
        "Hundreds of marchers said the ferry sank.",
        "Hundreds of marchers",
        "said",
        "the ferry sank",
        kind="anonymous",
    ),
    _one(
        "Only 24 percent said the ferry sank.", "Only 24 percent", "said", "the ferry sank", kind="anonymous"
    ),
    _one(
        "Dozens of companies said the ferry sank.",
        "Dozens of companies",
        "said",
        "the ferry sank",
        kind="organization",
    ),
    _one(
        "Cedar Lane Promotions, a talent agency, said the ferry sank.",
        "Cedar Lane Promotions, a talent agency",
        "said",
        "the ferry sank",
        kind="organization",
    ),
    _one(
        "The Northgate Post reported that the ferry sank.",
        "The Northgate Post",
        "reported",
        "that the ferry sank",
        kind="organization",
    ),
    _one("Her post said the ferry sank.", "Her post", "said", "the ferry sank", kind="unspecified"),
    _one("T. Dale Waters said the ferry sank.", "T. Dale Waters", "said", "the ferry sank", kind="person"),
    _one(
        "The rugby legend said the ferry sank.", "The rugby legend", "said", "the ferry sank", kind="person"
    ),
    _one(
        "Lawyers spoke on behalf of Holt, who said the deal was dead.",
        "who",
        "said",
        "the deal was dead",
        stands_for="Holt",
    ),
    _one(
        "The head of Oakline, who said the deal was dead, left.",
        "who",
        "said",
        "the deal was dead",
        stands_for="The head of Oakline",
    ),
    _one(
        "A lawyer for Holt, Dana Lee, said the ferry sank.",
        "A lawyer for Holt, Dana Lee",
        "said",
        "the ferry sank",
        kind="person",
    ),
    _one(
        "The late Greta Lee said the ferry sank.",
        "The late Greta Lee",
        "said",
        "the ferry sank",
        kind="person",
    ),
    _one("Truckers said the road was closed.", "Truckers", "said", "the road was closed", kind="anonymous"),
    _one(
        "Figures showed that sales had risen.",
        "Figures",
        "showed",
        "that sales had risen",
        kind="unspecified",
    ),
    _one(
        "Because Oakline sold a ferry, it has one. Oakline said it was sorry.",
        "Oakline",
        "said",
        "it was sorry",
        kind="organization",
    ),
    _one("The museum said the ferry sank.", "The museum", "said", "the ferry sank", kind="organization"),
    _one(
        "Northgate Rivers opened late. Northgate Rivers said the ferry sank.",
        "Northgate Rivers",
        "said",
        "the ferry sank",
        kind="organization",
    ),
    _one("Dolores Quill said the ferry sank.", "Dolores Quill", "said", "the ferry sank", kind="person"),
)

TIMES = (
    _one("Oakline said on Tuesday it would cut 1,200 jobs.", "Oakline", "said", "it would cut 1,200 jobs"),
    _one("A jury on Thursday found that Holt took bribes.", "A jury", "found", "that Holt took bribes"),
    _one(
        "The company expects revenue of $4.1 billion this year.",
        "The company",
        "expects",
        "revenue of $4.1 billion this year",
        stance="predicted",
    ),
    _one(
        "May 14 - Oakline Corp. said it would cut 1,200 jobs.",
        "Oakline Corp.",
        "said",
        "it would cut 1,200 jobs",
    ),
)

PARSES = (
    _one(
        "Holt said she had begun and never finished the work.",
        "Holt",
        "said",
        "she had begun and never finished the work",
    ),
    Example(
        text="The minister announced the sale as he told a meeting on Saturday that the port was safe.",
        claims=(
            Expected(source="The minister", cue="announced", content=("the sale",)),
            Expected(source="he", cue="told", content=("that the port was safe",)),
        ),
    ),
    _one(
        "Officials in Tavora are warning residents that heavy rains will cause landslides.",
        "Officials in Tavora",
        "warning",
        "that heavy rains will cause landslides",
        stance="predicted",
    ),
    _one(
        "If holders avoid selling to Orrin, he added, they can expect a strong dividend next year.",
        "he",
        "added",
        "If holders avoid selling to Orrin",
        "they can expect a strong dividend next year",
    ),
    _one("When asked, he said, he did not know the man.", "he", "said", "he did not know the man"),
    Example(
        text="She said the fire was no accident, Tavora Radio reported.",
        claims=(
            Expected(source="Tavora Radio", cue="reported", content=("She said the fire was no accident",)),
            Expected(source="She", cue="said", content=("the fire was no accident",), inside=0),
        ),
    ),
    _one(
        "The port denies that the quay was unsafe and goes to great lengths to hide the cracks.",
        "The port",
        "denies",
        "that the quay was unsafe",
        stance="denied",
    ),
    _one(
        "The port said the quay was unsafe and closed it on Friday.",  # in one tense: who closed it is not told
        "The port",
        "said",
        "the quay was unsafe and closed it on Friday",
    ),
    Example(
        text='Holt insisted that he has "doubled the fleet," claiming that he alone saved the yard.',
        claims=(
            Expected(source="Holt", cue="insisted", content=('that he has "doubled the fleet,"',)),
            Expected(source="Holt", cue="claiming", content=("that he alone saved the yard",)),
        ),
    ),
    _one(
        "The gap will close this year, sooner than expected, the budget office reported on Tuesday -- a blow to the cabinet.",
        "the budget office",
        "reported",
        "The gap will close this year, sooner than expected",
    ),
    _one(
        "In nearby Orrin, the steel plant is hanging on, but it is under pressure from imports, said the firm's chief "
        "executive, Dana Holt.",
        "the firm's chief executive, Dana Holt",
        "said",
        "In nearby Orrin, the steel plant is hanging on, but it is under pressure from imports",
    ),
    _one(
        "Port Tavora (AFP) – The actress Susan Holt said the play was over.",
        "The actress Susan Holt",
        "said",
        "the play was over",
    ),
    _one(  # a headline that a tagger takes for one long name
        "Orrin Council Says Harbor Plan Is Dead.\n\nThe plan was for the harbor.",
        "Orrin Council",
        "Says",
        "Harbor Plan Is Dead",
    ),
    _one(
        "Orrin Council: Harbor Plan Is Dead.\n\nNobody in the Orrin Council had a word for the plan.",
        "Orrin Council",
        ":",
        "Harbor Plan Is Dead.",
    ),
    _one(
        '"We do not yet know why," lead author Grace Okafor said.',
        "author Grace Okafor",
        "said",
        '"We do not yet know why,"',
    ),
    _one(
        "Oakline, a maker of ferries, acknowledged on Wednesday that hackers had stolen the lists.",
        "Oakline, a maker of ferries",
        "acknowledged",
        "that hackers had stolen the lists",
        act="confirm",
    ),
    _one(
        "Judge Adler rejected a request to delay the sentencing.",
        "Judge Adler",
        "rejected",
        "a request to delay the sentencing",
        stance="denied",
    ),
    _one("Fans had called for Dunn to go.", "Fans", "called for", "Dunn to go", stance="proposed"),
    _one(
        "Some in her own party fear that she will lead them to defeat, according to two aides.",
        "two aides",
        "according to",
        "Some in her own party fear that she will lead them to defeat",
    ),
    _one(
        "The ferry's operator, Tavora Lines, said it was sorry.",
        "The ferry's operator, Tavora Lines",
        "said",
        "it was sorry",
        kind="organization",
    ),
)

SPEAKERS = (  # who speaks, where the verb has no subject of its own or the parser took it away
    _one(
        "Holt, meanwhile, who lost the vote in May, said the count was fair.",
        "Holt",
        "said",
        "the count was fair",
    ),
    _one(
        "Sen. Ida Kell (a lawyer so patient she has been called a monk) says the vote was fair.",
        "Sen. Ida Kell (a lawyer so patient she has been called a monk)",
        "says",
        "the vote was fair",
    ),
    _one(
        "The port has two cranes, which engineers say left the dock unsafe.",
        "engineers",
        "say",
        "left the dock unsafe",
    ),
    _one(
        "While she's said the plant will stay open, the union must decide.",
        "she",
        "said",
        "the plant will stay open",
    ),
    _one(
        "The new rules, many argue, could hurt small farms.",
        "many",
        "argue",
        "The new rules",
        "could hurt small farms",
    ),
    _one(
        "The owners have been reluctant to discuss the sale of the club.",
        "The owners",
        "discuss",
        "the sale of the club",
    ),
    _one(
        "The firm put out a statement saying the plant would reopen in May.",
        "The firm",
        "saying",
        "the plant would reopen in May",
    ),
    _one(
        "The union used a bus to say the fares were too high.", "The union", "say", "the fares were too high"
    ),
    _one(
        "Kim is convinced that the bridge is safe.",
        "Kim",
        "convinced",
        "that the bridge is safe",
        act="believe",
    ),
    _one(
        "Worried that the dam might fail, the council ordered a study.",
        "the council",
        "Worried",
        "that the dam might fail",
    ),
    _one(
        "The belief among many farmers that the river is clean has faded.",
        "many farmers",
        "belief",
        "that the river is clean",
    ),
    _one(
        "The fire raised questions about whether the roof was safe.",
        None,
        "questions about",
        "whether the roof was safe",
    ),
    Example(
        text='Asked what a firm offer would look like, Brennan replied: "We are not there yet."',
        claims=(
            Expected(source=None, cue="Asked", content=("what a firm offer would look like",)),
            Expected(source="Brennan", cue="replied", content=('"We are not there yet."',)),
        ),
    ),
    Example(
        text='"The file is a mess," said Orly, explaining that he had read it twice.',
        claims=(
            Expected(source="Orly", cue="said", content=('"The file is a mess,"',)),
            Expected(source="Orly", cue="explaining", content=("that he had read it twice",)),
        ),
    ),
    Example(
        text="The minister said the law had failed, and urged that the council drop it.",
        claims=(
            Expected(source="The minister", cue="said", content=("the law had failed",)),
            Expected(source="The minister", cue="urged", content=("that the council drop it",)),
        ),
    ),
    Example(
        text="The agency said the bridge was closed, warning that repairs would take a year.",
        claims=(
            Expected(source="The agency", cue="said", content=("the bridge was closed",)),
            Expected(source="The agency", cue="warning", content=("that repairs would take a year",)),
        ),
    ),
)

MET = (  # what others say of whoever meets with it
    _one("The bill drew criticism from farm groups.", "farm groups", "criticism", "The bill", act="accuse"),
    _one("Holt won the endorsement of the teachers union.", "the teachers union", "endorsement", "Holt"),
    _one("The plan met with opposition from farmers.", "farmers", "opposition", "The plan", stance="denied"),
)

HELD = (  # what a noun holds, what stands behind a colon, and whose it is
    _one("The deal fell apart over allegations he hid the debt.", None, "allegations", "he hid the debt"),
    _one("There were fears the dam would fail.", None, "fears", "the dam would fail"),
    _one("Concern is growing that the dam will fail.", None, "Concern", "that the dam will fail"),
    _one("Questions remain about who paid for the trip.", None, "Questions", "who paid for the trip"),
    _one(
        "When asked in May if he would endorse the plan, Holt smiled.",
        None,
        "asked",
        "if he would endorse the plan",
    ),
    _one(
        'Mayor Ida Kell issued the following statement: "The fire is out."',
        "Mayor Ida Kell",
        "issued",
        '"The fire is out."',
    ),
    _one(
        "Dana Holt: The club will not be sold while I am here.",
        "Dana Holt",
        ":",
        "The club will not be sold while I am here.",
    ),
    _one(
        '"We will stay," she said on "Meet the Town." "But the roof leaks."',
        "she",
        "said",
        '"We will stay,"',
        '"But the roof leaks."',
    ),
    _one(
        "Sales rose in May and fell in June, according to the port.",
        "the port",
        "according to",
        "Sales rose in May and fell in June",
    ),
    _one("At one point calling the mayor a liar, Holt left.", "Holt", "calling", "the mayor a liar"),
    _one(
        "Ida Kell, the chair, said in a statement that the port was closed.",
        "Ida Kell, the chair",
        "said",
        "that the port was closed",
    ),
    _one("On Tuesday Mayor Holt said the dam was safe.", "Mayor Holt", "said", "the dam was safe"),
    _one("Holt made it clear that the dam would close.", "Holt", "made it clear", "that the dam would close"),
    _one("Some say they hear music at night.", "Some", "say", "they hear music at night"),
    _one(
        '"It is nonsense," Holt said by telephone on TVN\'s  "Meet the Town."',
        "Holt",
        "said",
        '"It is nonsense,"',
    ),
    Example(
        text='"He is trying to win," Holt said, according to a transcript of the show.',
        claims=(
            Expected(
                source="a transcript of the show",
                cue="according to",
                content=('"He is trying to win," Holt said',),
            ),
            Expected(source="Holt", cue="said", content=('"He is trying to win,"',), inside=0),
        ),
    ),
    _one(
        "Kell on Friday held an impromptu press briefing to brag that the unemployment rate has fallen.",
        "Kell",
        "brag",
        "that the unemployment rate has fallen",
    ),
    _one("Dana Holt in a blog post said she would run.", "Dana Holt", "said", "she would run"),
    _one(
        "Kell and Ruth Holt, for example, asked the court whether the law was fair.",
        "Kell and Ruth Holt",
        "asked",
        "whether the law was fair",
    ),
    _one(
        "TVN's Ruth Holt tweeted that the deal was off.",
        "TVN's Ruth Holt",
        "tweeted",
        "that the deal was off",
        kind="person",
    ),
    _one(
        "Northgate rebutted the claim that the bridge, built by a local firm, was unsafe.",
        "Northgate",
        "rebutted",
        "the claim that the bridge, built by a local firm, was unsafe",
    ),
    _one(
        "Holt said all anyone has to do is ask the mayor.",
        "Holt",
        "said",
        "all anyone has to do is ask the mayor",
    ),
    _one(
        "Ruth Rivers spoke in May. Rivers said she will run again.",
        "Rivers",
        "said",
        "she will run again",
        kind="person",
        stance="planned",
    ),
    Example(
        text='Critics called the plan "the end of the town." Holt said he was sorry.',
        claims=(
            Expected(source="Critics", cue="called", content=('the plan "the end of the town."',)),
            Expected(source="Holt", cue="said", content=("he was sorry",)),
        ),
    ),
    _one('"We saw it coming,"Holt said.', "Holt", "said", '"We saw it coming,"'),
    _one(
        'Sen. Ron Holt, R-Wis., said, "We will vote on Monday."',
        "Sen. Ron Holt, R-Wis.",
        "said",
        '"We will vote on Monday."',
    ),
    _one(
        "His wife, Jane, called for a new vote.", "His wife, Jane", "called for", "a new vote", kind="person"
    ),
    _one("The dean said the school was safe.", "The dean", "said", "the school was safe", kind="person"),
)

EXAMPLES = (
    *DIRECT,
    *INDIRECT,
    *OTHER_COMPLEMENTS,
    *PHRASES,
    *SOURCELESS,
    *LAYERS,
    *NEGATED,
    *STANCES,
    *KINDS,
    *TIMES,
    *PARSES,
    *SPEAKERS,
    *MET,
    *HELD,
)

NONE = (
    "The children were taken to a clinic in Ulm.",
    "Holt told the man that Lee had hired about it.",
    "Ten Years Later: Harbor Plan Is Dead.\n\nThe plan is dead, and so is the harbor.",
    "The firm received a payment from the bank.",
    "Holt met the union to win its support.",
    "The bill has drawn no criticism from farm groups.",
    "The union issued a statement.",
    "Holt made sure that the doors were closed.",
    "When the mayor spoke, they fired on the crowd.",
    "The firm met strong demand for ferries.",
    "Kim told members of the board.",
    "The mayor seemed tired and took a walk.",
    'Holt spoke in May on the podcast "Slow Water."',
    'Titled "A Very Merry Northgate Christmas," the video mocks the mayor.',
    'Her film "Never Go Back," which opened in May, won two prizes.',
    "She sent screenshots of the messages to her lawyer.",
    "He posted an image of the bridge on Tuesday.",
    "She shared a video of the flood.",
    "A motion to dismiss the case has been denied.",
    "The judge denied a request for bail.",
    'The "bridge to nowhere" cost $4 million.',
    'The band released "Northern Line" in 2009.',
    "He reads a lot and walks to work.",
    "The factory makes 300 cars a day.",
    "That said, the plan may work.",
    "The team credited him.",
    "There are calls at night from the owls.",
    "It is important to note that the plan may fail.",
    "Say it takes ten years.",
    "The train leaves at 9:15.",
    "Rain fell all night and the river rose.",
    "Accordingly, the shop closed.",
    "The ship sank in 1912.",
    "She found her keys.",
    "They showed the visitors the garden.",
    "Oakline did not respond to a request for comment.",
    "Oakline declined to comment on the sale.",
    "A spokeswoman for the mayor would not comment.",
    "Holt did not immediately answer questions about the missing money.",
    "Park, who asked not to be named in the paper, lives in Northgate.",
    "Neither firm commented on the price.",
    "The trial is scheduled to begin on Monday.",
    "It was not immediately clear who had fired the shots.",
    "The suspect was charged with theft.",
    "He was called to the front of the hall.",
    "The news costs them more than the flood did, and prices rose.",
    "The album, called “Northern Line,” sold well.",
    "The cook was told off.",
    "It rained until the ferry emerged from the fog.",
    "It is not known whether the mayor will come.",
    "The claims he made in court were false.",
    "Dana Holt: A closing surge.",
    "Mills was dismissed on Monday as campaign manager.",
    "The promise she broke cost her the vote.",
    "As Holt praised the plan, Kell took a moment to greet the union: The union will win.",
    "Email: press@northgate.example",
)
