"""English words around a time expression that decide whether it is one, and of which tense. Space or `|` between them."""

from __future__ import annotations

# Before which a bare month, season or short weekday stands as a time.
LEADS_IN = (
    "in|of|since|until|till|by|through|from|to|and|or|during|for|between|mid|early|late|before|after|every|each|on|around|about|last|next|this|past|"
    "beginning|starting|ending|ended|end|start|circa|as of|throughout|late in|early in"
)
# Of these, those behind which a month and a name are not a person: in June Parliament rose, but and June Carter.
MONTH_LEADS_IN = "in|since|until|till|by|through|during|mid|early|late|last|next|this|past|throughout"
ARTICLES = "a|an|the|its|his|her|their|our|whose"
# Behind a march that is none of the calendar.
OF_A_MARCH = "on|of|for|against|toward|towards|to|by|from|through|in|was|were|is|and|that|which"
SHORT_DAY_BEFORE = "on|this|last|next|every|till|until|by|from|to|and|or"
# What a fall or spring is of.
SEASONAL = (
    "campaign|campaigns|offensive|offensives|semester|semesters|term|terms|season|seasons|harvest|harvests|election|elections|quarter|quarters|training|lineup|line-up|"
    "collection|collections|schedule|schedules|break|festival|festivals|fighting|of that|of the same|of last|of this|and winter|and summer|and spring|and fall|and autumn"
)
# Hours that are no length of time.
NO_HOURS = "rush|happy|finest|darkest|golden|zero|eleventh|office|opening|business|visiting"
# What is told of a weekday before it comes: Tuesday's election.
ELECTIONS = (
    "election|elections|vote|votes|referendum|runoff|primary|primaries|caucus|caucuses|ballot|midterms"
)
SCHEDULED = (
    f"{ELECTIONS}|game|match|race|final|finals|semifinal|semi-final|bout|fight|"
    "meeting|summit|talks|hearing|debate|session|trial|deadline|launch|debut|opening|premiere|ceremony|inauguration|concert|gig|show|event|auction|release|"
    "sentencing|funeral|strike|march|rally|protest|budget|speech|address|announcement|report|data|figures|results|contest|playoff|opener|visit|test|clash"
)
# Before `over two years` that is more than two years.
COUNTED_OVER = (
    "for|after|in|within|of|by|than|to|with|from|at|every|last|lasts|lasted|lasting|take|takes|took|taken|taking|spend|spends|spent|spending|need|needs|needed|"
    "wait|waited|waiting|served|been|is|was|are|were|be|has|have|had|and|or|just|well|far|slightly|little|bit"
)
# What a day is that is none in particular: on a recent Friday.
KIND_OF_DAY = "recent|typical|single|given|certain|random|quiet|busy|slow|rainy|snowy|sunny|grey|gray|dark|cold|warm|hot|wet"
HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
GAMES = "Olympics|Olympic|Games|Palace|Paralympics|X Games"
PAPERS_BEFORE = "Independent on|Mail on|Scotland on|Wales on|Star on"
PROGRAMS = "show|program|programme"
PAPERS = "Times|Record|Beast|Standard|Mirror|Telegraph|Express|Herald|Post|Mail|Sun|People|Star|Journal|News|Tribune|Night Live|Night Football"

# Times that programs, companies and days of honor are named after: CBS This Morning, Morning Joe, Golden Week.
BARE_TIMES = frozenset(
    "morning|evening|night|daytime|overnight|day|week|month|year|hour|minute|century|decade|millennium|days|weeks|months|years|minutes|hours|dawn|sunrise|sunset|twilight|midnight".split(
        "|"
    )
)
NAMED_AFTER_TIMES = BARE_TIMES | frozenset(
    "daily|weekly|this morning|this week|this day|today|tonight|tomorrow|yesterday|future|the future".split(
        "|"
    )
)

# Before and behind a number of four digits that is a year.
YEAR_LEADS_IN = "in|of|since|until|till|by|through|from|to|and|or|during|for|between|before|after|around|about|circa|the|year|years|fall|summer|winter|spring|autumn|early|late|mid|as|than|its|class"
# What is counted: 2000 people, but 1999 elections.
COUNTED = (
    "people|person|persons|men|women|children|troops|soldiers|workers|employees|jobs|members|students|miles|feet|meters|metres|kilometers|kilometres|km|yards|pounds|tons|tonnes|dollars|"
    "euros|shares|points|votes|seats|copies|homes|houses|acres|hectares|barrels|passengers|residents|refugees|prisoners|casualties|deaths|dead|others|more|cases|degrees|calories|watts|volts|"
    "units|rounds|fighters|guests|dlrs|rubles|pesos|francs|marks|yen|won|hrs|hours|words|pages|items|tickets|cars|vehicles|rooms|lives"
)
COUNTED_KINDS = "other|more|new|young|armed|dead|wounded|foreign"
NUMBERED = (
    "flight|route|highway|boeing|model|section|page|room|form|windows|office|number|no.|suite|box|channel|psalm|article|resolution|bill|ext.|extension|fax|tel.|phone|chapter|building|unit|"
    "act|title|series|type|version|level|top|fortune|nikkei|russell|vol.|volume|issue"
)
STREETS = "Ave|St|Street|Road|Rd|Blvd|Boulevard|Avenue|Drive|Dr|Lane|Way|Place|Square"
# Behind a bare day of the month: the 9th, but the 9th floor.
AFTER_DAY = "the|and|or|of|to|at|in|on|when|as|before|after|for|with|was|were|is|but|who|he|she|it|they|during|which|that|because|until|through|by"
DEGREES = "temperature|temperatures|high|highs|low|lows|mercury|degrees|thermometer"
RESULTS_BEFORE = (
    "ratio|score|scored|odds|won|lost|beat|lead|leads|led|ratio of|ratio was|score was|in|of|scale"
)
RESULTS_BEHIND = "left|remaining|to go|to play|win|victory|defeat|loss|ratio|scale|split"

# What a clause that is set off begins with, but a participle in -ed.
CLAUSE_OPENERS = "who|which|whose|where|then|now|once|first|last|born|built|held|sold|bought|won|begun|set|made|known|written|taken|given|drawn|shot|hurt|cut"

# ------------------------------------------------------------------ tense

PAST_VERBS = (
    "had|did|said|told|went|came|took|gave|made|got|became|began|left|led|held|met|won|lost|saw|found|sent|rose|grew|fell|brought|bought|sold|paid|kept|felt|thought|knew|ran|spoke|"
    "wrote|stood|understood|broke|chose|drew|drove|ate|flew|forgot|hid|rode|sang|sank|shook|shot|showed|slept|stole|struck|swore|swam|taught|threw|woke|wore|wasn|weren|hadn|didn|sought|"
    "caught|fought|built|lent|spent|dealt|meant|slid|stuck|swept|sprang|bore|tore|shrank|laid|heard|since|supposed|agreed|freed|fled|fed|sped|bred|quit"
)
NOT_PAST = "need|planned|scheduled|expected|slated|supposed|intended"
# Who was the first to arrive has arrived.
FIRST = "first|second|third|fourth|last|latest|only|next"
# Verbs and adjectives before `to` that look ahead.
TOWARD = (
    "expect|expects|expected|plan|plans|planned|planning|scheduled|due|set|hope|hopes|hoping|want|wants|agrees|intend|intends|intended|likely|supposed|ready|prepare|prepares|"
    "preparing|about|aim|aims|vow|vows|promises|is|are|was|were|slated|going|has|have|able|wait|waiting|need|needs"
)
# Before `to`, that somebody is to do what may be over or to come.
AGREED = (
    "agreed|decided|hoped|prepared|promised|vowed|pledged|offered|threatened|asked|ordered|urged|invited|confirmed|booked|billed|tipped|summoned|directed|instructed|required|authorized|"
    "committed|selected|elected|picked|sworn|resolved|sought|voted"
)
FUTURE = "Can|Could|Should|Would|Must|set for|going into|heading into|will|shall|won't|won’t|would|may|might|should|must|can|could|payable|effective|as early as|as soon as|expect|expects|upcoming|forthcoming|slated|expected|scheduled|plans|planned|due|ends|ending|expires|begins|starts|opens|closes|resumes|takes effect|takes place|take place|has until|have until|goes to the polls|go to the polls|heads to the polls|head to the polls|goes|flies|travels|speaks|testifies|arrive|resume|begin|expire|reconvene|reconvenes|faces|hosts|meets|kicks off|kick off|gets underway|goes on sale|go on sale|arrives|departs|steps down|steps aside|takes over|takes office|comes into force|comes out|goes into effect|goes on trial|goes before|runs out|retires|returns|premieres|plays|visits|enters|celebrates|performs|tours|concludes|airs|debuts|convenes|votes|sits"
# What opens a sentence that asks somebody to do something: join us Friday; but no noun (Vote on Friday delayed).
ASKING = (
    "Join|Come|See|Meet|Register|Sign up|Buy|Get|Take|Bring|Tune in|Contact|Submit|Apply|Send|Pay|Reply|Celebrate|Enjoy|Expect|"
    "Arrive|Please|Do not|Don't|Don’t|Let's|Let’s|Let us|Visit us|Visit the|Call us|Watch the|Book your|Check in|Save the date"
)
# What is done so again and again, whenever that is.
USUALLY = "usually|typically|normally|traditionally|ordinarily|customarily"
# What nobody does by a plan: I think Friday was, we say.
NO_PLAN = (
    "think|know|believe|guess|mean|remember|understand|see|feel|want|need|hope|wish|say|do|have|am|are|can|could|will|would|should|must|may|might|shall|"
    "put|set|cut|hit|let|read|shut|hurt|quit|cost|bet|also|then|just|only|never|always|often|still|even|now|again|first|both|all|not|at|on|in|of|and|or|in turn|love|like|hate"
)
# What is so on a day is so on one to come: I'm off Friday, the shop is closed Sunday.
AVAILABLE = "off|free|available|busy|closed|open|away|back|out|booked|unavailable"
# Could not be: that was so, not will be.
FOUND = "reached|located|found|seen|heard|contacted"
MOVED = "postponed|rescheduled|moved|delayed|deferred|adjourned|extended|pushed back|put off|brought forward"
# What is so done to something is over on the day that follows.
HALTED = "suspended|closed|shut|halted|banned|grounded|barred|frozen|sealed off|called off"
AHEAD = "due|scheduled|slated|planned|expected|set|possible|likely"
REPORTING = "said|told|reported|announced|added|noted|warned|predicted|reiterated|showed"
# A game that has quarters.
OF_A_GAME = "scored|outscored|touchdown|touchdowns|field goal|field goals|halftime|quarterback|unanswered|rebounds|three-pointer|three-pointers|free throws|yards|overtime|timeout|kickoff"
# Following ten days of rain: after them.
SO_LONG = "a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|days|weeks|months|years|decades|hours|nearly|almost|more"
# What is told of a quarter only when it is over, and how.
RESULTS = "results|earnings|figures|numbers|report|profit|profits|sales|revenue|net income|loss"
REPORTED = "report|releas|announc|publish|post|unveil|disclos"
# Goods of a month to come.
DELIVERED = "delivery|futures|contract|contracts|settlement"
LASTED = "was|were|did|didn|lasted|stayed|remained|waited|continued|ran|went|kept"
ABBREVIATED = (
    "Mr|Ms|Mrs|Dr|St|Inc|Corp|Co|Ltd|Gen|Sen|Rep|Gov|No|vs|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|a.m|p.m"
)
