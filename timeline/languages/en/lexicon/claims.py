"""What English cues do (act, stance), the forms that a text shows them in, and words that tell what a source is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from timeline.languages.en.lexicon.frames import GRADES, spellings
from timeline.types import Act, Stance


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ACTS: Mapping[Act, frozenset[str]] = {
    Act.ANNOUNCE: _words("announce declare proclaim unveil release launch issue publish disclose reveal introduce announcement declaration"),
    Act.REPORT: _words(
        "report show find reveal indicate according document quote describe detail chronicle cite estimate calculate "
        "record reportedly publish broadcast read demonstrate uncover detail"
    ),
    Act.PROPOSE: _words(
        "propose suggest:ing suggest:object recommend advocate urge call:prep:for call:to encourage endorse support back favor nominate advise pitch push "
        "proposal suggestion:noun:to suggestion:noun:for suggestion:noun:of recommendation support endorsement call:noun:for call:noun:to"
    ),
    Act.REQUEST: _words(
        "request demand order require appeal beg implore plead petition press seek instruct command invite request_for exhort want "
        "need demand appeal plea tell:object:to warn:object:to remind:object:to ask:object:to ask:to ask:prep:for"
    ),
    Act.DENY: _words(
        "deny reject dismiss refute dispute rebut disavow disclaim contradict decry oppose refuse decline repudiate rebuff "
        "renounce counter denial rejection refusal opposition rule_out brush_off"
    ),
    Act.PLAN: _words(
        "plan intend vow pledge promise threaten aim swear commit agree:to decide:to choose hope:to prepare plot vote try seek:to "
        "plan pledge promise vow threat effort decision intention attempt goal willing ready eager determined set"
    ),
    Act.PREDICT: _words(
        "predict expect forecast project anticipate foresee estimate:to prediction forecast projection expectation likely unlikely "
        "bet envision speculate"
    ),
    Act.CONFIRM: _words("confirm agree acknowledge admit concede verify affirm reaffirm confess certify corroborate attest admission acknowledgment"),
    Act.ACCUSE: _words(
        "accuse blame charge criticize attack condemn denounce slam blast assail lambaste allege fault castigate berate rip rebuke chide "
        "chastise deride mock ridicule skewer bash decry deplore pillory pan scold savage slur hammer knock accusation allegation criticism "
        "attack charge complaint complain condemnation critique call_out lash hit"
    ),
    Act.QUESTION: _words("ask question wonder inquire doubt challenge query quiz grill press:prep:about debate skeptical uncertain"),
    Act.BELIEVE: _words(
        "believe think feel know see view consider regard suspect assume fear worry hope wish prefer like understand recognize "
        "realize imagine guess suppose perceive deem seem appear look:seem:that sound:seem:that concerned worried confident hopeful sure convinced optimistic "
        "convince:was:that persuade:was:that certain aware afraid skeptical belief view fear hope concern worry suspicion feeling notion idea sense conviction assumption"
    ),
}  # fmt: skip

_NARROW = {
    spelled: act
    for act, words in _ACTS.items()
    for word in sorted(words, reverse=True)
    for spelled in spellings(word)
}

_ACTIVE = {"was:to": "object:to"}  # was told to go: told her to go

_STANCES: Mapping[Act, Stance] = {
    Act.DENY: Stance.DENIED,
    Act.PROPOSE: Stance.PROPOSED,
    Act.REQUEST: Stance.PROPOSED,
    Act.PLAN: Stance.PLANNED,
    Act.PREDICT: Stance.PREDICTED,
    Act.QUESTION: Stance.QUESTIONED,
}
_FUTURE = _words("will 'll shall")
_OUGHT = _words("should must ought")


def act_of(kind: str, lemma: str) -> Act:
    """What a cue does in a frame. A word with an entry for just that frame does what that says."""
    word, kind = lemma.replace(" ", "_"), _ACTIVE.get(kind, kind)
    if kind in ("that", "speech", "was:that") and word in (
        "call",
        "support",
        "back",
        "want",
        "need",
        "seek",
        "try",
        "hit",
        "press",
    ):
        return Act.SAY
    found = (
        _NARROW.get(f"{word}:{kind}") or _NARROW.get(f"{word}_{kind.rpartition(':')[2]}") or _NARROW.get(word)
    )
    return found or Act.SAY


def stance_of(act: Act, modals: frozenset[str], *, own: bool, direct: bool) -> Stance:
    """How the source stands to what it says: by the act, else by the modal verb of what is said and whether the source
    says it of itself. Only what is not quoted has `would` for `will`."""
    found = _STANCES.get(act)
    if found is not None:
        return found
    if modals & _OUGHT:
        return Stance.PROPOSED
    if modals & _FUTURE or "would" in modals and not direct:
        return Stance.PLANNED if own else Stance.PREDICTED
    return Stance.ASSERTED


# ------------------------------------------------------------------ forms

_PAST: Mapping[str, str] = {
    "say": "said", "tell": "told", "think": "thought", "write": "wrote written", "speak": "spoke spoken", "know": "knew known",
    "see": "saw seen", "find": "found", "feel": "felt", "give": "gave given", "make": "made", "take": "took taken", "show": "shown",
    "mean": "meant", "read": "read", "swear": "swore sworn", "hold": "held", "put": "put", "send": "sent", "hear": "heard",
    "understand": "understood", "foresee": "foresaw foreseen", "sing": "sang sung", "shoot": "shot", "draw": "drew drawn",
    "come": "came", "go": "went gone", "have": "had has", "be": "is are was were been being", "do": "did done does", "begin": "began begun",
    "bring": "brought", "choose": "chose chosen", "forget": "forgot forgotten", "cast": "cast", "bet": "bet", "beg": "begged begging",
    "lay": "laid", "leave": "left", "lead": "led", "set": "set", "win": "won", "withdraw": "withdrew withdrawn", "seek": "sought",
    "teach": "taught", "fight": "fought", "get": "got", "keep": "kept", "stand": "stood", "lie": "lied lying", "run": "ran",
    "ring": "rang", "meet": "met", "lose": "lost", "spend": "spent", "spell": "spelt", "deal": "dealt", "forbid": "forbade forbidden",
}  # fmt: skip
_HOLLOW = _words(  # words that hardly ever tell a claim alone: a sentence that has none but these is not parsed
    "be have do go come get make take give put become begin bring hold lead leave let open place play spend stand turn use win "
    "vote throw follow include involve need like issue back bill book campaign elect end email file happen line mark more people "
    "rally record state second term thing word draw enter publish read return sign side style rule double treat affect direct"
)
_VOWELS = frozenset("aeiou")
_CUE_LEAST = 0.4


def forms(word: str) -> Iterator[str]:
    """The forms that regular English gives a word as a verb or noun, and its irregular ones."""
    yield word
    if word.endswith(("s", "x", "z", "ch", "sh")):
        yield word + "es"
    elif word.endswith("y") and word[-2:-1] not in _VOWELS:
        yield word[:-1] + "ies"
        yield word[:-1] + "ied"
    else:
        yield word + "s"
    stem = word[:-1] if word.endswith("e") else word
    yield stem + "ed"
    yield stem + "ing"
    if len(word) > 2 and word[-1] not in _VOWELS and word[-2] in _VOWELS and word[-3] not in _VOWELS:
        yield word + word[-1] + "ed"
        yield word + word[-1] + "ing"
    yield from _PAST.get(word, "").split()


FORMS: frozenset[str] = frozenset(
    form
    for frame in GRADES.values()
    for lemma, grade in frame.items()
    if grade >= _CUE_LEAST and lemma not in _HOLLOW
    for form in forms(lemma.split(" ")[0])
) | {"according", "reportedly"}

VERBS: frozenset[str] = frozenset(
    lemma
    for kind, known in GRADES.items()
    if kind in ("that", "to", "object") or kind.startswith("prep:")
    for lemma in known
)

SPOKEN: frozenset[str] = frozenset(
    form
    for lemma, grade in GRADES["speech"].items()
    if grade >= 0.7
    for form in forms(lemma)
    if not form.endswith("ing")
)

VIEWS = _words("view opinion words telling account estimation estimate eyes mind judgment assessment reading")

# ------------------------------------------------------------------ sources

RULED = _words(
    "motion request appeal application petition bail parole visa permit entry access"
)  # a court denies them
TRUE = _words("true accurate correct right founded")
UNTRUE = _words(
    "untrue false wrong baseless unfounded groundless incorrect inaccurate fabricated fake bogus lie myth"
)
PICTURES = _words(
    "image picture photo photograph video screenshot shot selfie clip footage link copy"
)  # sent, not said
WORKS = _words(
    "book novel memoir podcast show serie series episode film movie documentary drama comedy sitcom musical opera play song single "
    "album track video exhibition titled entitled"
)  # nouns and participles that a title stands behind
DOCUMENTS = _words(
    "report study poll survey statement email e-mail letter book memo article story document data research paper filing record complaint "
    "lawsuit release transcript ad ads video analysis account review post tweet interview evidence figure statistic finding result test "
    "note message speech op-ed editorial column indictment affidavit test law bill rule it this that"
)
ORGANIZATIONS = _words(
    "company firm bank committee campaign party group government ministry department agency bureau commission council court union "
    "association university institute institution foundation fund organization organisation corporation corp inc ltd plc llc co board panel "
    "office administration cabinet parliament senate congress house army navy police force team club league federation alliance coalition "
    "network newspaper paper magazine journal times post news press agency outlet station channel radio broadcaster herald tribune gazette "
    "daily media center centre school college hospital church authority authorities regulator exchange society chamber service "
    "startup maker operator developer supplier producer provider insurer lender brewer distributor carrier airline retailer manufacturer publisher court jury white_house pentagon kremlin nato eu un fbi cia "
    "industries holdings partners technologies systems motors airlines energy bancorp trust laboratories group's "
    "museum airport guard charity library theater theatre studio service zoo nonprofit watchdog archive observatory"
)
UNNAMED = _words(
    "source official aide insider anonymous unnamed unidentified someone somebody senior one another"
)
TELLING = _words(
    "say tell report announce add claim write warn deny confirm note state argue declare acknowledge admit insist assure promise "
    "believe think conclude testify allege vow pledge threaten complain explain predict estimate inform reveal disclose according "
    "urge"
)
PEOPLE_ENDINGS = ("er", "or", "ist", "ian", "ee", "crat", "man", "woman")
ISSUING = _words(
    "issue release put publish send post write file circulate hold carry wave make give deliver sign draft email tweet"
)  # who does this to a statement speaks in it
QUANTITIES = _words(
    "hundred thousand million dozen score percent % majority third quarter half hundreds thousands millions dozens scores"
)
FIRMS = _words(
    "inc corp corporation co ltd plc llc company group bank industries holdings partners technologies systems motors airlines "
    "airways energy bancorp health coal water power gas media studios games brands solutions ventures laboratories labs "
    "minerals mining foods stores robotics pharmaceuticals electronics semiconductor "
    "software entertainment capital insurance oil steel chemicals telecom communications networks logistics shipping lines aerospace"
)
FIRM_NOUNS = _words(  # what a firm is called
    "company firm group bank airline automaker brewer builder carmaker carrier chain chipmaker conglomerate "
    "developer drugmaker insurer lender maker manufacturer operator publisher retailer startup supplier utility"
)
DAYS = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december today yesterday tonight morning afternoon evening night week weekend month year"
)
SPEAKING = _words(
    "speak talk write address appear testify ask question"
)  # speaking in Paris on Monday, Kim said …
WHEN = _words("on in at during after before since until by over within throughout around following")
GOING_ON = _words("add continue")  # of who spoke last
THINKING = _words("believe think conclude")
DENIABLE = _words(
    "wrongdoing involvement responsibility guilt knowledge charge misconduct link tie blame existence"
)
CITING = _words("cite quote")
COMING_OUT = _words(
    "release publish issue date post send write sign file air broadcast print read pass adopt deliver submit circulate "
    "televise distribute"
)
PERIODICAL = _words("annual quarterly monthly weekly daily quarter")
ANSWERING = _words(
    "respond reply react answer comment elaborate discuss speak talk return identify name quote interview"
)
INQUIRIES = _words("request inquiry call email e-mail message phone interview comment")
PEOPLE = _words(
    "legend star icon hero veteran champion celebrity "
    "official aide source people person adviser advisor critic supporter opponent analyst expert lawyer attorney spokesman spokeswoman "
    "spokesperson witness resident voter lawmaker legislator senator diplomat executive economist scientist researcher activist "
    "protester rival ally observer insider scholar historian strategist pollster investor trader doctor police prosecutor investigator "
    "member employee worker staffer friend neighbor parent student teacher someone anyone everyone nobody republican democrat "
    "conservative liberal politician leader insider other some many most several few those delegate fan reader viewer journalist reporter "
    "commentator pundit woman man child guest mother father brother sister son daughter wife husband family american briton european "
    "minister president governor mayor secretary chief director chairman chairwoman candidate nominee judge "
    "dean host head boss captain coach nurse priest bishop pope cleric imam king queen prince princess premier general "
    "colonel sergeant sheriff detective ambassador envoy athlete pupil boy girl uncle aunt cousin colleague client patient "
    "victim suspect defendant plaintiff juror inmate tenant migrant refugee immigrant survivor bystander pilot soldier farmer"
)
TITLES = _words(
    "mr mrs ms miss messrs dr prof professor sen sens reps govs senator rep representative gov governor president minister premier chancellor secretary "
    "mayor judge justice gen general col colonel capt captain lt sgt sir lord lady king queen prince princess pope bishop chairman "
    "chairwoman spokesman spokeswoman ceo chief executive leader coach deputy assistant superintendent founder co-founder "
    "inspector commissioner director attorney ambassador rev reverend sheriff officer detective"
)
PLACES = _words(
    "washington moscow beijing london tokyo seoul paris berlin brussels china russia japan korea france germany britain england "
    "america india iran iraq israel ukraine turkey canada mexico brazil australia u.s us usa uk u.k eu e.u un u.n nato fbi cia pyongyang "
    "california texas florida ohio pennsylvania york"
)
