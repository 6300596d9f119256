"""English cue words by the frame in which they tell a claim, each with its grade: in how many of a hundred such frames it does.

Kinds of frames are those of `claims.frames`. Two words of one cue are joined with `_`. Grades come from counts over
annotated news, evened out by how the word does in other frames, and for rarer words from what they mean. A word that
is not listed has the grade of its frame in `DEFAULTS`. `WEIGHTS` are log odds that `claims.weights` adds for what
stands around the cue.
"""

from __future__ import annotations

from collections.abc import Mapping

_BRITISH = {w: w[:-2] + "our" for w in ("rumor", "favor", "labor", "honor", "endeavor")}
_GRADES = """
that 90: acknowledge add affirm argue assert bemoan boast brag calculate caution concede conclude
    confide confirm contend counter disclose doubt emphasize hypothesize imagine imply insist joke note
    notice point_out posit proclaim project promise protest rebut reiterate relate remind repeat respond
    say signal speculate suggest surmise suspect warn worry write
that 80: agree allege announce assess estimate appeal assure attest aver avow certify clarify confess
    convince dawn declare decree demand divulge emerge enthuse exclaim explain express find forecast
    foresee fret gather gripe grumble hint indicate insinuate interject knock lament muse mutter object
    observe opine order plead pledge postulate preach predict profess pronounce quip reaffirm recall
    reckon recognize rejoin report retort scoff state stipulate suppose swear tell testify theorize
    tweet underline underscore uphold venture whisper
that 70: maintain mention propose reassure reply request stress urge volunteer vow
that 60: ask remark remember show
that 50: accept allow appear assume begin continue discover endorse highlight know seem
that 40: call decide feel make oppose prefer require see turn_out understand use want
that 30: campaign do hold look need prove remain take
that 20: be become come ensure give go lead mean start
that 10: get have help win
speech 90: acknowledge add admit affirm agree answer assert assure bark beam boom caution chant charge
    complain concede conclude condemn confess continue credit cry declare deliver elaborate email
    exclaim explain fear fume growl insist interject joke love muse observe opine proclaim protest quip
    quote react recall remark remember repeat reply respond retort reveal say scoff scream shoot shout
    sing suggest tell testify thank tweet vow want whisper wonder write yell
speech 80: allege argue ask bellow bemoan brag chime chuckle cite claim comment confide enthuse gripe
    grumble gush implore lament laugh mutter object offer plead post preach promise reflect rejoin
    report roar sigh snap sniff state stress tease
speech 70: advise announce begin believe boast counter decide demand echo end note point predict
    pronounce publish read reiterate think urge warn
speech 60: dismiss go hold know make remind see seem share show
speech 50: get give have refer return win
speech 40: be become include involve speak take use
speech 20: brand call dub entitle label name term title
object 80: announce bemoan decry denounce stress tout
object 70: acknowledge applaud assail cite deem deride doubt endorse express extol fault forecast lambaste
    lament mention note oppose outline point_out prefer propose question refute reject retract retweete suspect
    veto vow
object 60: articulate attack bash belittle blast brush_off condemn confirm criticize decline deny
    disclaim dismiss disparage dispute document emphasize explain foresee herald inflate invalidate
    issue lay_out mock pan pillory preach proclaim rebuke rebut recite recount regret reiterate repeat
    report repudiate reveal ridicule savage second slate slur state tick_off trumpet tweet_out
object 50: admit affirm allege answer berate blast_out boo brand broadcast chastise cheer commend
    compensate concede contemplate credit defend deplore disavow disclose discuss disregard echo
    envision hail highlight hope insult justify laud list merit offer pick_off play_down post praise
    predict pronounce pump_out reaffirm rebuff recall recommend reconsider renounce replay respect
    retweet satirize scold shrug_off signal single_out size_up slam specify spell_out strike_down sum_up
    talk_up thank threaten trash tweet utter vilify voice witness
object 40: address admire append appoint approve assert back beg believe blame call castigate champion
    chide claim clarify condone consider contradict declare defunde demand describe detail downplay ease
    entertain explore favor fear feel float foreshadow forge forward hate hold_up ignore indicate insert
    interpret invoke judge label lay_off learn level like lob mandate mount name overturn politicize
    promise publicize publish quash ratify rattle_off recognize refer reference reform refuse regard
    release relish remember render renew resist restrict rewrite rip rule_out say scrap seem share
    shatter show skewer sound spotlight spurn stoke suggest support take_out taunt trend underscore
    understand want welcome withdraw withhold write
object 30: coin display expect field identify illustrate intensify introduce pledge protest reserve seek
    shape spark tarnish unveil
to 90: vow
to 80: claim decline demand hope prefer promise
to 70: allude ask beg call call_on consent consider elect expect forget love offer plan plead pledge
    profess propose refuse say seem show strive swear threaten undertake want
to 60: agree aim appear compel intend learn like look opt resolve seek volunteer vote
to 50: decide push
to 40: attempt
to 20: bother cause fail figure go happen have need prepare rush start take tend try turn_out use vie
    wait work
to 10: afford begin fight get help leave manage race remain
object:of 80: accuse criticize decry inform note notify point_out suspect warn
object:of 70: announce convince denounce disclose emphasize expect lament lay_out mock promise propose
    question rebut reiterate remind repudiate retweete reveal say tout tweet tweet_out voice
object:of 60: acknowledge applaud beg call cite confirm consider deem describe discuss explain justify
    mention offer post praise remember report show suggest support think underscore want
object:of 50: answer blame block deliver detail echo endorse enjoy feel implement list order release
    seek share understand write
object:of 40: adopt assure back begin challenge defend display eliminate expose follow generate issue
    launch place present project recognize reflect reject signal tell unveil
object:of 30: bring
object:for 90: announce attack blast mock thank
object:for 80: applaud blame castigate chastise chide commend condemn congratulate criticize explain
    express fault hail laud lay_out praise rebuke scold slam
object:for 70: assail back berate credit jab mandate oppose propose share stress want
object:for 60: affirm call cite claim declare defend discuss endorse file hit ignore lay nominate offer
    push recruit say see signal tweet voice welcome
object:for 50: accept ask call_out consider deploy deserve draw establish hammer return show support
object:for 40: bring deliver do know leave rally release
object:as 90: acknowledge cite defend denounce describe dismiss quote reference
object:as 80: bill brand characterize condemn depict deride disparage frame hail highlight inflate label
    lambaste laud list mention perceive pitch portray position praise regard report savage slam
object:as 70: accept amass announce cast criticize knock mark mock name offer paint rank reject ridicule
    see sign tout view
object:as 60: attack distinguish introduce present show support
object:as 50: choose embrace give identify make
object:as 40: treat
prep:for 80: thank vouch
prep:for 70: apologize argue attack blast call criticize plead
prep:for 60: advocate appeal credit disclose express hope praise press push slam voice
prep:for 50: applaud ask blame call_out campaign cheer chide claim congratulate feel hit jab mock rail
    rip
prep:for 40: back comment resign share
prep:for 30: deserve settle vote
wh 90: note question wonder
wh 80: ask call describe discuss explain outline recall report say tell
wh 70: address announce debate define inquire predict
wh 60: believe guess reveal understand
wh 30: be see
wh 20: do
prep:as 80: cite defend denounce quote
prep:as 70: criticize describe dismiss label portray savage single_out view
prep:as 60: frame hail list mention name paint perceive pitch position praise see slam
prep:as 50: accept cast characterize identify look offer refer support tout
prep:as 40: point
prep:as 20: run
prep:as 10: be build campaign come emerge have help register serve take turn use work
noun:of 70: denunciation
noun:of 60: accusation assessment condemnation mention repudiation
noun:of 50: admission allegation assertion critic criticism denial disclosure endorsement fear note
    rejection report rumor
noun:of 40: admiration approval call chant critique defender defense disapproval disavowal discussion
    hope message question recommendation resistance significance statement story tale understanding
    warning
noun:of 30: claim intention opinion proponent
object:cause 80: ascribe attribute blame credit
was:cause 70: ascribe attribute blame credit
noun:to 70: desire intention
noun:to 60: claim plan pledge promise proposal reluctance request vow
noun:to 50: call demand hope inclination suggestion
noun:to 40: agreement decision need offer provision refusal willingness
noun:to 30: appeal determination threat
seem 60: appear seem
seem 50: feel name sound
seem 20: go grow
seem 10: become come get prove remain turn
object:to 90: order
object:to 80: challenge defend urge warn
object:to 70: advise ask beg beseech command exhort forbid like petition press propose remind want
object:to 60: direct encourage implore instruct lack tell
object:to 50: call hire persuade request
object:to 40: do invite lead leave pressure push
object:to 30: require
noun:that 90: complaint doubt report suggestion
noun:that 80: accusation advice allegation assertion belief claim comment concern contention fear
    insistence remark rumor speculation suspicion warning
noun:that 70: acknowledgment admission agreement announcement argument assumption confidence conviction
    demand denial hint hope idea narrative notion pledge prediction promise statement testimony theory
    vow worry
noun:that 60: charge declaration threat view
noun:that 40: sign
noun:that 30: news
noun:that 20: fact indication possibility
prep:to 70: object
prep:to 60: liken refer
prep:to 50: allude challenge credit name plead point press tweet
prep:to 40: acquiesce agree attribute devote discuss look refuse reply
prep:to 30: pivot respond
prep:to 20: react
named 90: consider deem dub pronounce
named 80: brand call christen declare label name style term
prep:about 90: speak_out
prep:about 80: gush joke muse post report speculate
prep:about 70: boast brag complain fret gripe inquire make rant speak talk testify
prep:about 60: warn
prep:about 50: lie worry
prep:about 40: know say
prep:about 30: interview
prep:about 20: be
ing 80: show
ing 70: describe endorse find love propose report
ing 60: admit deny imagine oppose recall rule_out say suggest support tell vote
ing 50: advocate consider favor mention remember want
ing 40: include recommend
ing 30: see stop
noun:for 70: proposal
noun:for 60: demand
noun:for 50: advocacy appeal blueprint call complaint criticism enthusiasm mandate passion plea praise
    prayer
noun:for 40: apology need respect word
noun:for 30: argument fondness support
was:to 80: allege anticipate believe claim estimate expect fear forecast predict presume project reckon
    rumor say think understand
was:to 70: ask assume report
was:to 60: consider feel know show tell
was:to 50: affect take
was:to 40: direct intend mean oppose
was:to 20: call hire invite suppose
prep:on 70: comment
prep:on 50: agree focus name sound_off touch
prep:on 40: advise challenge disagree double_down pounce push riff weigh_in
prep:on 30: debate
prep:of 80: complain
prep:of 70: accuse boast despair speak warn
prep:of 50: learn think
prep:of 40: talk
prep:of 10: be come consist die say take
prep:with 70: show
prep:with 60: disagree empathize
prep:with 50: agree call concur credit deny describe distinguish find reckon side
prep:with 40: align charge contrast happen identify respond
prep:with 30: begin
adjective:to 60: devoted eager
adjective:to 50: inclined prepared ready reluctant
adjective:to 40: careful certain guilty happy open willing
adjective:to 30: committed free
was 70: announce deny reject
was 60: dismiss dispute echo refute
was 50: boo claim condemn deem endorse lambaste revere
was 40: argue confirm consider denounce mention put_forth revile tweet
was 30: oppose portray
was:that 90: acknowledge allege announce argue assure believe claim conclude confirm convince disclose
    estimate fear hope know predict report reveal rumor say state suggest suspect think understand warn
was:that 80: advise agree ask assume expect feel inform worry
was:that 70: find name tell title
was:that 60: decide
noun:about 90: joke
noun:about 70: anecdote book concern doubt fear note report rumor speculation story testimonial view
noun:about 60: detail question speech talk worry
noun:about 30: decision discussion information
noun:about 20: article response
noun:about 10: something
small 70: explain hope show
small 60: call say
small 50: consider declare find
small 40: believe hear
noun:on 50: consensus evaluation opinion proposal thought
noun:on 40: comment criticism decision report ruling
noun:on 30: testimony
was:as 80: condemn denounce lambaste
was:as 70: criticize dismiss nominate regard
was:as 60: characterize describe hail portray see view
was:as 50: cite identify interpret list
was:as 40: quote
prep:by 60: conclude
prep:by 50: argue follow react stand
prep:by 40: attack do enter follow_up launch mention rally respond tell
prep:by 30: begin go
as 90: reveal
as 80: acknowledge argue explain predict report state warn write
as 70: describe note observe point_out tell
as 60: announce claim put
as 50: say show suggest
as 40: decide
as 30: learn roll
adjective:that 90: hopeful
adjective:that 80: adamant aware certain convinced glad unaware worried
adjective:that 70: concerned confident insistent optimistic skeptical upset
adjective:that 60: doubtful
adjective:that 50: afraid sure
prep:against 80: argue warn
prep:against 70: advise call caution defend testify
prep:against 60: come_out inveigh make protest rail
prep:against 50: campaign push speak_out vote
noun:is 70: accusation allegation argument assumption claim complaint concern fear hope message promise
    response view worry
noun:is 60: answer belief conclusion point
noun:is 40: question
was:named 80: believe fear presume rumor
was:named 70: think
was:named 60: announce consider deem dub label
was:named 50: ask declare see
was:named 30: title
prep:at 70: balk
prep:at 50: lash_out
prep:at 40: hint marvel
adjective:of 70: skeptical
adjective:of 60: critical enamored supportive
adjective:of 50: proud sick wary
was:about 80: ask
was:about 50: press
was:for 80: condemn criticize
was:for 70: blast praise
was:for 60: blame know
was:for 50: forgive
was:for 40: call treat
adverb 80: reportedly
adverb 70: allegedly purportedly
adverb 60: supposedly
prep:in 40: foresee speak_out
prep:in 30: believe deny revel
adjective:about 90: hopeful nervous
adjective:about 80: upbeat vocal worried
adjective:with 50: impressed pleased unhappy
adjective:with 40: concerned satisfied
adjective:with 30: friendly
prep:from 40: ban distance
was:of 80: accuse inform suspect warn
was:of 70: convince
was:of 60: assure
was:of 50: convict
was:of 40: acquit
noun:in 40: faith interest
prep:behind 50: line_up
prep:behind 40: get throw
prep:like 60: seem
noun:over 50: claim criticism disagreement frustration
adjective:in 50: confident
adjective:in 40: interested
noun:against 40: allegation
was:in 40: boast
was:at 40: ask estimate
noun:at 40: anger dismay
prep:over 50: attack spar
prep:upon 60: remark
prep:before 40: endorse
prep:off 40: laugh
adjective:on 50: unified
noun:toward 60: opposition
noun:toward 50: feeling objection reference resistance response
noun:toward 40: allegiance
met 80: approval backing condemnation criticism endorsement opposition praise rebuke scorn support
met 70: applause boo cheer complaint concern derision objection outrage ovation protest rejection ridicule
    skepticism sympathy
met 60: acclaim blessing compliment flak ire pushback
made:that 90: clear plain
seem:that 90: appear look seem
seem:that 80: feel sound
"""


def spellings(word: str) -> tuple[str, ...]:
    """An American word and how it is spelled in Britain: criticize, criticise; rumor, rumour."""
    british = word[:-3] + "ise" if word.endswith("ize") else _BRITISH.get(word, word)
    return (word,) if british == word else (word, british)


def _read(table: str) -> dict[str, dict[str, float]]:
    """`frame grade: words`, a line that starts with a space goes on with the one before."""
    found: dict[str, dict[str, float]] = {}
    for line in table.replace("\n    ", " ").strip().splitlines():
        head, _, words = line.partition(": ")
        kind, grade = head.rsplit(" ", 1)
        frame = found.setdefault(kind.replace("_", " "), {})
        for word in words.split():
            frame.update((spelled.replace("_", " "), int(grade) / 100) for spelled in spellings(word))
    return found


GRADES: Mapping[str, Mapping[str, float]] = _read(_GRADES)

DEFAULTS: Mapping[str, float] = {
    "according": 0.88,
    "adjective:about": 0.54,
    "adjective:against": 0.29,
    "adjective:that": 0.25,
    "adjective:to": 0.23,
    "adjective:with": 0.24,
    "label": 0.48,
    "named": 0.20,
    "noun:about": 0.36,
    "noun:is": 0.28,
    "noun:regard": 0.23,
    "noun:that": 0.30,
    "noun:to": 0.10,
    "noun:toward": 0.20,
    "object:of": 0.12,
    "prep:about": 0.53,
    "prep:against": 0.31,
    "prep:although": 0.25,
    "prep:amidst": 0.21,
    "prep:as": 0.20,
    "prep:as to": 0.41,
    "prep:because": 0.23,
    "prep:for": 0.21,
    "prep:include": 0.23,
    "prep:of": 0.31,
    "prep:upon": 0.24,
    "prep:versus": 0.21,
    "seem": 0.10,
    "small": 0.24,
    "speech": 0.84,
    "that": 0.70,
    "to": 0.30,
    "was:about": 0.26,
    "was:amid": 0.25,
    "was:for": 0.22,
    "was:named": 0.22,
    "was:of": 0.34,
    "was:that": 0.15,
    "was:to": 0.10,
    "wh": 0.50,
}

SCALE = 0.76
SHIFT = 0.05
WEIGHTS: Mapping[str, float] = {
    "clause by it": -0.43,
    "clause by nobody": -0.6,
    "clause by one": -0.31,
    "clause by people": 0.2,
    "clause by several": -0.25,
    "clause by somebody": 0.2,
    "clause by the writer": -0.16,
    "clause by who": -0.15,
    "clause cue VB": -0.48,
    "clause cue VBD": 0.19,
    "clause cue VBG": -0.1,
    "clause cue VBN": -0.33,
    "clause cue as advcl": 0.25,
    "clause cue as ccomp": 0.34,
    "clause cue as dobj": 0.59,
    "clause cue as parataxis": -0.36,
    "clause cue as pobj": 0.3,
    "clause cue as relcl": -0.43,
    "clause cue as root": 0.14,
    "clause cue as xcomp": 0.75,
    "clause cue noun": -0.28,
    "clause cue subordinate": -0.51,
    "clause of 2 words": -0.64,
    "clause of 4 words": -0.38,
    "clause of 8 words": 0.14,
    "cue with can": -0.46,
    "cue with could": -0.39,
    "cue with may": -0.71,
    "cue with might": -0.12,
    "cue with must": 0.26,
    "cue with should": -0.43,
    "cue with will": -0.18,
    "cue with would": -0.1,
    "phrase by it": -0.33,
    "phrase by nobody": -0.37,
    "phrase by one": -0.18,
    "phrase by people": 0.3,
    "phrase by several": -0.17,
    "phrase by somebody": 0.1,
    "phrase by them": 0.14,
    "phrase cue VB": -0.25,
    "phrase cue VBG": -0.17,
    "phrase cue VBZ": -0.19,
    "phrase cue as acl": -0.18,
    "phrase cue as acomp": 0.33,
    "phrase cue as advcl": -0.11,
    "phrase cue as amod": -0.68,
    "phrase cue as appos": -1.01,
    "phrase cue as attr": -0.41,
    "phrase cue as ccomp": 0.3,
    "phrase cue as conj": -0.42,
    "phrase cue as csubj": -0.1,
    "phrase cue as dobj": 0.35,
    "phrase cue as nmod": -1.1,
    "phrase cue as npadvmod": -0.34,
    "phrase cue as nsubj": -0.41,
    "phrase cue as nsubjpass": 0.2,
    "phrase cue as oprd": 0.51,
    "phrase cue as pobj": -0.24,
    "phrase cue as prep": -0.42,
    "phrase cue as relcl": -0.49,
    "phrase cue as xcomp": 0.34,
    "phrase cue other": -0.43,
    "phrase cue subordinate": -0.37,
    "phrase negated": 0.2,
    "phrase there is": 1.0,
    "phrase of 1 words": -1.49,
    "phrase of 2 words": -0.48,
    "phrase of 4 words": 0.13,
    "phrase of 8 words": 0.56,
    "phrase of a claim": 0.6,
    "phrase of a pronoun": 0.6,
    "phrase with a number": -0.35,
    "phrase with marks": 0.55,
    "strange cue before a speech": -1.2,
    "strange cue before a that": -0.9,
    "strange cue behind a speech": -2.0,
    "strange cue behind a that": -2.5,
}
