"""Words of English events: which verbs and nouns tell one, of what type, and what they do to what they govern.

Lemmas, lower case. A type is one of the taxonomy's; a word that has none is an event of type `other`.
"""

from __future__ import annotations

OTHER = "other"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _by_word(groups: dict[str, str]) -> dict[str, str]:
    return {word: kind for kind, words in groups.items() for word in words.split()}


# ---------------------------------------------------------------- verbs

# Saying: makes a claim, never an event.
ATTRIBUTION = _words("say tell quote cite reiterate opine remark quip quoth")

# How things are: no event, whatever the tense.
STATES = _words(
    "be have seem own contain consist include involve belong cost weigh depend deserve equal resemble lack mean "
    "represent constitute comprise relate concern exist matter feature entail imply owe span tend pertain base "
    "ally associate locate situate headquarter compare regard date range total average accord pend compose "
    "border underlie overlook denote connote signify suffice abound abut await behoove befit entitle attribute "
    "differ interest dedicate equip connect adjoin orient specialize become_known can may might must shall will"
)

# What someone thinks, wants or feels, and what merely goes on: told broadly, never a line of its own.
ATTITUDES = _words(
    "want hope believe think know expect need feel like love fear understand intend wish desire prefer hate "
    "doubt suspect suppose assume consider worry care trust admire enjoy respect dislike regret "
    "remember forget realize recognize see hear look watch view imagine anticipate envision mind agree disagree "
    "support favor oppose back remain stay lie stand sit keep continue hold stretch face enable allow "
    "let help require use function rely share reflect show indicate suggest appear sound "
    "contend vary apply relate refer deal carry cover provide offer act maintain "
    "possess exceed account last surround separate define describe explain prove tell speak talk"
)

# Attitudes only with what somebody seems to be or do: appears to be ill, but appears in court.
SEEMING = _words("appear")

# What someone does for a long time: a line of a timeline where it has a date.
LASTING = _words("live reside work operate serve manage govern lead head run chair teach stay employ")

# Verbs that leave the telling to their object: "made an offer", "held talks".
LIGHT = _words(
    "make take have give hold do get conduct carry undergo experience suffer stage perform mount pay put "
    "engage commit wage bring see place reach"
)

# Verbs that start, stop or go on with what their complement tells.
ASPECTUAL = _words(
    "begin start stop continue finish end cease resume complete halt keep initiate commence quit discontinue proceed "
    "terminate restart interrupt suspend launch conclude open close"
)

# Verbs that happen at the time of the event their object names: a date beside the one dates the other.
SAME_TIME_AS_OBJECT = (
    LIGHT
    | ASPECTUAL
    | _words(
        "hold win lose attend face survive witness host cause see spark trigger carry_out execute sign reach "
        "issue write deliver publish describe schedule postpone delay cancel plan set announce report post launch file undergo complete"
    )
)

# What a governing verb or noun makes of its infinitive, gerund or clause: `plans to`, `a proposal to`.
SCHEDULING = _words(
    "plan agree schedule intend prepare decide vow promise pledge set arrange commit opt resolve slate aim "
    "determine contract undertake elect choose volunteer vote decision agreement intention promise deal deadline"
)
ARRANGING = _words("schedule plan set slate")
PROPOSING = _words(
    "propose ask urge request demand recommend call suggest advise petition invite encourage order instruct "
    "push lobby advocate appeal press beg bid proposal recommendation suggestion"
)
WISHING = _words(
    "want hope seek try threaten consider expect attempt wish like need offer mull weigh contemplate envision "
    "explore eye discuss predict forecast project anticipate struggle strive love fear authorize allow permit "
    "enable entitle require oblige help fight work look desire hesitate ponder debate "
    "believe think await oppose support favor warrant "
    "threat possibility chance effort desire willingness opportunity ability right reluctance hope risk likelihood "
    "power freedom permission authority pressure way need option"
)
DENYING = _words(
    "refuse fail decline deny cancel scrap reject avoid prevent forbid prohibit ban abandon forgo "
    "avert neglect thwart shelve foil preclude refrain refusal failure inability ban"
)
# The same of an event noun as object: to propose a merger, to plan a visit, to threaten strikes.
SCHEDULING_NOUNS = _words("plan schedule set arrange prepare")
PROPOSING_NOUNS = _words("propose request demand recommend urge suggest advocate petition")
WISHING_NOUNS = _words(
    "seek want threaten consider expect mull predict forecast project fear weigh discuss explore anticipate "
    "contemplate envision eye favor oppose need await risk allege suspect deserve"
)
DENYING_NOUNS = _words("cancel reject avoid prevent forbid prohibit ban abandon scrap avert shelve deny")

# Verbs whose object, if it can be one, is an event.
OF_EVENTS = SAME_TIME_AS_OBJECT | SCHEDULING_NOUNS | PROPOSING_NOUNS | WISHING_NOUNS | DENYING_NOUNS

TYPED_VERBS = _by_word(
    {
        "earnings": "earn gross net",
        "deal": "acquire buy purchase merge divest sell spin takeover buyout",
        "funding": "fund finance invest capitalize bankroll refinance",
        "product": "unveil debut recall",
        "price": "rise fall drop surge plunge climb soar tumble slide jump slip rally decline increase decrease "
        "slump rebound sink plummet gain dip skyrocket raise lower appreciate depreciate devalue ease edge "
        "inch firm fluctuate crash",
        "layoff": "furlough downsize",
        "hiring": "hire recruit rehire poach",
        "appointment": "appoint name nominate designate promote succeed inaugurate elevate reappoint swear",
        "resignation": "resign retire quit oust depart dismiss",
        "expansion": "expand enlarge relocate",
        "contract": "contract outsource procure commission",
        "bankruptcy": "liquidate restructure default",
        "law": "enact legislate repeal ratify amend legalize outlaw veto",
        "regulation": "regulate deregulate mandate license approve authorize certify",
        "sanction": "sanction embargo blacklist boycott penalize fine ban",
        "ruling": "rule uphold acquit convict sentence exonerate pardon execute adjudicate dismiss "
        "extradite plead parole overrule",
        "lawsuit": "sue litigate countersue indict charge prosecute",
        "investigation": "investigate probe inspect inquire audit examine search subpoena raid question",
        "arrest": "arrest detain imprison jail apprehend capture handcuff incarcerate deport free",
        "election": "elect reelect campaign",
        "vote": "vote abstain",
        "talks": "meet negotiate confer mediate visit convene reconcile",
        "protest": "protest demonstrate march riot picket rally",
        "disaster": "flood erupt quake inundate evacuate devastate",
        "accident": "crash collide derail capsize overturn explode leak spill collapse burn",
        "attack": "attack bomb shoot stab assassinate ambush kidnap abduct hijack assault murder slay rob rape gun "
        "massacre behead torture open_fire hack",
        "conflict": "invade fight battle clash occupy besiege shell deploy bombard annex withdraw retreat surrender "
        "mobilize overrun overthrow",
        "health": "infect hospitalize vaccinate diagnose treat sicken quarantine immunize injure wound",
        "death": "die kill perish drown succumb bury",
        "sport": "defeat beat score trounce qualify",
        "research": "discover study research sequence patent",
        "outage": "outage disrupt",
    }
)

# Verbs with a particle that mean something of their own.
TYPED_PHRASES = _by_word(
    {
        "resignation": "step_down bow_out",
        "layoff": "lay_off let_go",
        "deal": "take_over spin_off sell_off buy_out team_up",
        "attack": "blow_up gun_down beat_up set_off go_off",
        "conflict": "shoot_down pull_out break_out hold_off",
        "product": "roll_out",
        "expansion": "set_up open_up",
        "outage": "shut_down go_down",
        "law": "strike_down",
        "bankruptcy": "wind_up",
        "death": "pass_away",
        "arrest": "pick_up round_up lock_up",
    }
)

# ---------------------------------------------------------------- nouns

TYPED_NOUNS = _by_word(
    {
        "deal": "acquisition merger takeover buyout divestiture sale purchase spinoff transaction deal",
        "funding": "financing recapitalization refinancing offering ipo investment",
        "product": "launch unveiling debut rollout release recall",
        "price": "rise fall drop surge plunge decline increase decrease slump rebound gain slide jump rally "
        "devaluation downturn plummet decrease inflation",
        "layoff": "layoff furlough downsizing cutback",
        "hiring": "hiring recruitment",
        "appointment": "appointment nomination promotion inauguration confirmation succession coronation",
        "resignation": "resignation departure retirement ouster dismissal abdication",
        "expansion": "expansion construction relocation groundbreaking opening",
        "contract": "contract accord agreement pact treaty",
        "bankruptcy": "bankruptcy liquidation insolvency restructuring default foreclosure",
        "law": "enactment ratification repeal veto legislation",
        "regulation": "approval ban deregulation clearance",
        "sanction": "sanction embargo blockade boycott penalty",
        "ruling": "ruling verdict conviction acquittal sentencing injunction trial hearing rehearing retrial "
        "testimony execution extradition appeal plea",
        "lawsuit": "lawsuit suit litigation indictment prosecution",
        "investigation": "investigation probe inquiry inspection search manhunt audit raid interrogation autopsy",
        "arrest": "arrest detention imprisonment capture deportation",
        "election": "election referendum primary runoff campaign candidacy reelection",
        "vote": "vote ballot voting",
        "talks": "talk meeting negotiation summit conference visit trip discussion consultation conversation "
        "dialogue mediation reconciliation briefing tour convention",
        "protest": "protest demonstration rally march strike riot uprising unrest walkout picket",
        "disaster": "earthquake quake hurricane tornado flood typhoon tsunami cyclone eruption disaster famine drought "
        "storm landslide avalanche wildfire blizzard",
        "accident": "accident crash collision explosion blast derailment wreck shipwreck spill leak collapse fire "
        "meltdown",
        "attack": "attack bombing shooting assault assassination ambush kidnapping abduction hijacking murder slaying "
        "killing stabbing massacre robbery sabotage cyberattack rape homicide",
        "conflict": "war invasion battle conflict fight fighting offensive occupation withdrawal deployment coup "
        "airstrike bombardment clash siege revolution crackdown skirmish genocide ceasefire truce standoff hostility",
        "health": "outbreak epidemic pandemic infection vaccination surgery transplant treatment diagnosis abortion",
        "death": "death suicide demise fatality",
        "sport": "match tournament championship playoff race victory defeat",
        "research": "discovery experiment",
        "outage": "outage blackout breakdown shutdown",
    }
)

# Where the word before a noun settles its type.
TYPED_COMPOUNDS = {
    f"{first} {noun}": kind
    for kind, noun, firsts in (
        ("conflict", "strike", "air missile drone military"),
        ("price", "cut", "rate price dividend"),
        ("price", "hike", "rate price"),
        ("price", "increase", "rate price"),
        ("layoff", "cut", "job staff workforce"),
        ("layoff", "reduction", "job staff workforce"),
        ("deal", "offer", "buyout takeover tender"),
        ("accident", "crash", "plane train car helicopter bus"),
        ("funding", "round", "funding investment seed"),
    )
    for first in firsts.split()
}

# Nouns that tell an event whatever stands around them.
EVENT_NOUNS = frozenset(TYPED_NOUNS) - _words(
    # things as often as events: these ask for a context (below)
    "sale investment offering transaction contract deal agreement campaign ballot fire race storm primary voting "
    "convention legislation default appeal plea strike inflation confirmation release penalty suit opening "
    "construction restructuring death fall abortion testimony tour ban conference purchase treatment promotion "
    "takeover gain accord financing pact treaty"
) | _words(
    "attempt decision proposal announcement effort crisis dispute ceremony funeral burial move arrival return speech "
    "interview accession breakthrough closure closing completion creation destruction development discount "
    "evacuation exodus expulsion extension filing founding initiative interdiction introduction inspection "
    "involvement journey landing murder outcry outflow inflow overhaul plunge questioning reaction rejection "
    "relocation removal repatriation request rescue reversal reunion revision seizure setback shift slowdown "
    "split struggle suspension tragedy transition turnaround upheaval violation violence voyage warning "
    "admission adoption agenda-setting allocation annexation anniversary apology appearance arbitration assistance "
    "auction birth boom broadcast buildup cancellation celebration cessation chaos commemoration condemnation "
    "confrontation conquest cooperation crossing debate defection delay demolition dissolution disposal "
    "encounter erosion escape exploitation exploration failure flight freeze handover homecoming hunt "
    "implementation improvement incident incursion intervention intrusion liberation maneuver merger "
    "mobilization mutiny negotiation ordeal overthrow participation partition persecution placement "
    "planning postponement preparation privatization pullout purge pursuit recession reconstruction "
    "recovery redemption reduction reform renovation reorganization replacement resumption retaliation retreat "
    "reunification review revolt rupture scandal secession settlement showdown speculation spread start "
    "surrender takeoff termination transfer unification upgrade upswing turmoil stampede swearing-in "
    "dismantling bailout auctioning remark complaint criticism allegation accusation objection "
    "condemnation assessment investigation redeployment rescission shipment spree stabilization stalemate suppression "
    "torture transformation wedding marriage divorce engagement graduation walkout"
)

# Nouns that tell an event only where the sentence treats them as one: with `of`, a possessor, or a verb of holding.
MAYBE_EVENT_NOUNS = frozenset(TYPED_NOUNS) - EVENT_NOUNS | _words(
    "offer loss result charge change growth bid plan payment operation action use work test call demand "
    "support order response search move trial service threat resolution statement report estimate forecast "
    "trading operation mission comment game cut hike round claim buy selling buying spending entry address adoption act process production purchase drain flow "
    "pressure push break end close closing halt stop turn step contact exchange performance exercise practice"
)

# Endings that make a noun of a verb; such a noun tells an event where the sentence treats it as one.
DEVERBAL_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "al", "ing", "ure")

# Nouns with such an ending that name things, people, places or states.
NOT_EVENTS = _words(
    "nation million billion trillion region position population corporation institution association "
    "organization administration government department parliament document apartment equipment environment "
    "moment element segment investment management ointment statement station section portion option union vision "
    "version pension tension commission television division profession religion opinion question "
    "fraction condition situation tradition generation location foundation constitution legislation "
    "insurance balance finance importance instance distance ambulance substance circumstance "
    "science audience evidence sentence difference influence residence presence absence experience "
    "confidence intelligence silence patience consequence reference preference audience existence "
    "hospital capital official animal journal material individual professional general total goal signal "
    "royal metal festival criminal principal federal medal rival interval manual potential credential "
    "building thing morning evening meaning feeling ceiling earning saving holding king ring string spring wing "
    "being nothing something anything everything clothing housing painting drawing lighting setting writing "
    "figure picture culture future nature feature structure temperature literature furniture measure treasure "
    "pleasure pressure lecture agriculture infrastructure creature venture structure procedure expenditure "
    "information communication education transportation application publication reputation function "
    "attention intention ambition competition relation motion notion caution emotion addition edition section "
    "amendment compartment sentiment argument instrument monument supplement requirement "
    "commitment judgment entertainment employment unemployment allowance "
    "compliance alliance reliance guidance maintenance appliance tolerance resistance assurance "
    "independence dependence conscience essence sequence licence defence offence fence pence "
    "percentage obligation ration proportion ammunition exception perception conception dimension "
    "inflation deflation legislation jurisdiction reservation regulation specification explanation "
    "consideration expectation motivation frustration satisfaction depression discretion option "
    "advertising marketing banking engineering manufacturing funding pricing programming broadcasting "
    "understanding standing training accounting rating ranking reading"
)

# Words before a noun that say how real it is.
PLANNED_MODIFIERS = _words("planned upcoming scheduled coming next forthcoming future")
PROPOSED_MODIFIERS = _words("proposed suggested recommended requested")
POSSIBLE_MODIFIERS = _words(
    "possible potential alleged threatened suspected expected likely hypothetical feared attempted prospective "
    "would-be any"
)
DENIED_MODIFIERS = _words("no canceled cancelled failed foiled abortive averted")

# Objects that give their verb its type: "cut 500 jobs", "filed for bankruptcy", "raised $30 million".
OBJECT_TYPES = _by_word(
    {
        "layoff": "job worker workforce employee staff headcount payroll",
        "earnings": "profit loss earnings earning revenue income dividend result",
        "law": "bill law legislation act amendment constitution",
        "regulation": "rule regulation license guideline standard",
        "lawsuit": "lawsuit suit complaint claim charge",
        "product": "product model service version app chip drug vehicle phone",
        "contract": "contract order agreement accord pact treaty deal",
        "price": "price rate share stock index yield dollar yen bond crude",
        "deal": "stake asset business subsidiary division unit company",
        "funding": "capital fund loan bond debt million billion",
        "expansion": "plant factory store office branch warehouse headquarters hub",
        "ruling": "case conviction verdict decision ruling sentence appeal impeachment",
        "research": "study gene planet fossil species",
    }
)
PRODUCT_VERBS = _words("launch release introduce ship roll unveil develop recall discontinue")
PRODUCTS = _words(
    "product model service version app chip drug vehicle phone smartphone laptop software update console car jet "
    "aircraft airliner plane device tablet suite feature tool platform vaccine game album film browser engine system"
)
# Verbs that take their type from such an object before their own.
TYPED_BY_OBJECT: dict[str, frozenset[str]] = {
    "layoff": _words("cut eliminate slash lay shed reduce trim fire axe"),
    "earnings": _words("report post announce record book have suffer declare pay earn"),
    "law": _words("pass sign approve propose adopt introduce veto draft vote reject"),
    "regulation": _words("propose adopt issue impose tighten ease revoke grant set introduce"),
    "lawsuit": _words("file bring settle drop dismiss face"),
    "product": _words(
        "launch unveil introduce release sell ship announce show develop approve recall withdraw"
    ),
    "contract": _words("sign win award reach get receive secure terminate strike announce"),
    "price": _words("raise lower cut increase reduce rise fall close"),
    "deal": _words("buy sell acquire take purchase divest swap"),
    "funding": _words("raise secure borrow obtain issue lend repay"),
    "expansion": _words("open build close construct establish shut"),
    "ruling": _words("overturn uphold reverse dismiss hear reject affirm vacate quash"),
    "research": _words("publish find discover conduct identify sequence"),
}
# A rise or fall is one of prices where it has such a subject or object, or is measured in these.
PRICED = _words(
    "price share stock index yield dollar yen bond rate euro pound currency market crude oil gold sale cost wage "
    "profit revenue income earnings earning inflation average future bitcoin coin value premium rent tariff"
)
ANNOUNCING = _words("report announce release disclose")
# Figures that a business has for a quarter or a year.
FIGURES = _words("net profit revenue sale sales income earnings earning turnover loss")
MONEY = _words("$ € £ ¥ ₩ % percent cent")

# Subordinators after which a clause lies at the time of the one that governs it, and those that make it unreal.
SAME_TIME = _words("when as while where once")
OTHER_TIME = _words("after before until since although though because despite following besides")
# Adverbs of what was at another time than what is told before it.
ELSEWHEN = _words(
    "ever eventually ultimately later afterward afterwards subsequently previously originally initially historically "
    "long once traditionally"
)
# Prepositions of a time that is only a bound of what is told.
BOUNDS = _words("until till before after by")
# Events that answer for what was done before, by type and by word, and how they name it: charged with theft, fined for it.
JUDGING = frozenset({"arrest", "ruling", "lawsuit", "sanction", "investigation"})
REQUITING = _words(
    "accuse blame clear suspect criticize condemn praise thank honor punish reward apologize apology compensate expel "
    "forgive hold"
)
HARM = frozenset({"death", "health", "attack", "accident", "disaster"})
HARMING = _words("kill injure wound hurt maim")
DEEDS = _words("for of with over")
OCCASION_PREPOSITIONS = _words("at in during on with")
CONDITIONS = _words("if unless whether should lest provided")

POINTING = _words("the this that these those its his her their our my")
# What a measure is held against: its time is not the event's.
COMPARING = _words("than versus vs vs. compared against")
# Prepositions of what only circles around an event.
ASIDE = OTHER_TIME | _words(
    "accord according amid besides including regarding concerning about versus unlike like"
)
# Adverbs that tie a sentence to its neighbors and say nothing in a line of its own.
TYING = _words(
    "also then however meanwhile instead too still already thus therefore nevertheless moreover later "
    "separately furthermore besides finally indeed again now so just even only late early"
)

# Behind these a gerund tells what was done.
DONE_BEHIND = _words("after before since upon following by for when while")
PLACE_PREPOSITIONS = _words("in at near outside inside on off across into through throughout from to around")
PLACE_ENTITIES = _words("GPE LOC FAC")
TIME_ENTITIES = _words("DATE TIME")
KINDS = {
    "PERSON": "person",
    "NORP": "organization",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "PRODUCT": "product",
    "WORK_OF_ART": "product",
}
PERSON_NOUNS = _words(
    "man woman people person child boy girl official president minister chairman executive officer police "
    "spokesman spokeswoman leader director chief soldier worker employee lawyer attorney judge doctor senator "
    "scientist researcher student victim suspect protester resident troop rebel gunman investor analyst "
    "candidate player coach astronaut pilot governor mayor king queen prince pope secretary he she him her "
    "everyone someone nobody founder owner manager author artist singer actor"
)
ORGANIZATION_NOUNS = _words(
    "company firm corporation government agency bank court ministry department party army union group committee "
    "council board university team parliament congress senate administration commission association airline "
    "maker manufacturer retailer startup unit subsidiary carrier police authority military navy panel jury "
    "exchange fund lender insurer newspaper network club league institute hospital it"
)

# Participles that name or place what they follow: "a firm called Orrin", "goods made in".
NAMING = _words("call name own hold control design title dub know entitle nickname style price value use")

# "The year ended March 31" tells a length and no event.
PERIODS = _words("year quarter month week day half period season decade century hour weekend")

# Verbs of happening: their subject is the event.
HAPPENING = _words(
    "occur happen take follow erupt ensue come arise intensify escalate break collapse fail succeed drag last"
)
