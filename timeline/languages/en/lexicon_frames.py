"""English cue words by the frame in which they tell a claim, each with its grade: in how many of a hundred such frames it does.

Kinds of frames are those of `claims_frames`. Two words of one cue are joined with `_`. Grades come from counts over
annotated news, evened out by how the word does in other frames, and for rarer words from what they mean. A word that
is not listed has the grade of its frame in `DEFAULTS`. `WEIGHTS` are log odds that `claims_weights` adds for what
stands around the cue.
"""

from __future__ import annotations

from collections.abc import Mapping

_GRADES = """
that 90: acknowledge add affirm argue assert bemoan boast brag calculate caution concede conclude confide
    confirm contend counter disclose doubt emphasize hypothesize imagine imply insist joke note point_out
    posit predict project promise protest rebut reiterate relate remind repeat respond say signal speculate
    suggest surmise suspect warn worry
that 80: agree allege announce appeal assure attest aver avow certify clarify confess convince dawn declare
    decree demand divulge enthuse exclaim explain express find forecast foresee fret gather gripe grumble
    hint hope indicate insinuate interject knock lament muse mutter notice object observe opine order plead
    pledge postulate preach proclaim profess pronounce propose quip reaffirm recall reckon recognize rejoin
    report retort scoff state stipulate stress suppose swear tell testify theorize tweet underline
    underscore uphold venture whisper write
that 70: maintain mention reassure reply request urge volunteer vow
that 60: remark
that 50: accept allow appear assume continue discover endorse highlight know post remember seem spend
that 40: call decide feel let make oppose prefer presumptive require see turn turn_out understand use want
that 30: do hold include look need prove remain start take
that 20: be become come ensure give go lead mean
that 10: get have help win
speech 90: add admit affirm agree answer argue assert bark beam boom caution chant charge complain concede
    conclude condemn confess continue cry declare deliver elaborate exclaim explain fume growl insist
    interject joke love muse observe opine praise proclaim protest quip quote recall remark remember repeat
    reply respond retort reveal say scoff scream shoot shout sing stress tell testify tweet vow whisper
    write yell
speech 80: advise ask bellow bemoan brag chime chuckle claim comment confide counter enthuse gripe grumble
    gush implore laugh mutter note object post preach promise reflect rejoin roar sigh snap sniff state
    tease think urge warn wonder
speech 70: allege announce decide demand echo entitle hold predict pronounce publish read reiterate remind
    report
speech 60: believe boast dismiss give lament offer plead point see seem share show
speech 50: begin come end get go have know make refer return use win
speech 40: be become by include involve mean pass speak take
object 80: bemoan decry denounce stress tout
object 70: announce applaud assail deride express extol fault forecast lambaste lament mention note outline
    point_out prefer propose question refute retract retweete veto vow
object 60: acknowledge articulate bash belittle blast brush_off cite condemn confirm decline deem disclaim
    dismiss disparage dispute document emphasize endorse explain foresee herald issue lay_out mock oppose
    pan pillory preach proclaim rebuke rebut recite recount reiterate reject repeat report repudiate reveal
    ridicule savage second slate slur state tick_off trumpet tweet_out
object 50: admit affirm allege answer berate blast_out brand broadcast chastise cheer commend compensate
    concede contemplate credit criticize decimate defend deplore disavow disclose discuss disregard echo
    envision hail highlight hope inflate insult invalidate justify laud lay_off list merit pick_off
    play_down post praise predict pronounce pump_out reaffirm rebuff recall recommend reconsider regret
    renounce replay respect retweet satirize scold shrug_off signal single_out size_up slam specify
    spell_out strike_down sum_up talk_up thank threaten trash utter vilify voice witness
object 40: address admire append appoint approve assert attack back beg believe blame boo call castigate
    champion chide claim clarify condone consider contradict declare defunde demand deny describe detail
    downplay ease entertain explore favor fear float foreshadow forge forward hate hold_up ignore indicate
    interpret invoke judge label learn level lob mandate mount name offer overturn politicize promise
    publicize publish quash ratify rattle_off recognize refer reference reform refuse regard release relish
    remember render renew resist restrict rewrite rip rule_out say scrap seem share shatter show skewer
    sound spotlight spurn stoke suggest support take_out taunt trend underscore understand want welcome
    withdraw withhold write
object 30: coin display expect feel field identify illustrate insert intensify introduce like pledge
    preserve protest shape tarnish tweet undo unveil
to 90: vow
to 80: claim decline demand prefer promise
to 70: allude ask beg call call_on consent elect expect forget hope love offer plead profess propose refuse
    say seem show strive swear threaten undertake
to 60: agree aim appear compel consider go_on intend learn like look opt plan pledge resolve volunteer vote
to 50: decide poise push seek
to 20: afford bother cause fail figure go happen have need prepare rush start take tend try turn_out use vie
    wait work
to 10: begin fight get help leave manage race remain
prep:for 80: thank vouch
prep:for 70: apologize argue attack blast call criticize plead
prep:for 60: advocate appeal credit express hope praise press push slam
prep:for 50: applaud ask blame call_out campaign cheer chide claim congratulate disclose feel hit jab mock
    rail rip voice
prep:for 40: back comment resign share
prep:for 30: deserve settle vote
object:as 90: cite defend denounce describe dismiss praise quote
object:as 80: bill brand characterize condemn depict deride disparage frame hail label lambaste laud list
    mention perceive pitch position reference regard report savage slam
object:as 70: amass cast criticize knock mark mock name offer paint portray rank reject ridicule see tout
    view
object:as 60: accept distinguish introduce present show support
object:as 50: attack choose embrace give identify make
object:as 40: treat
wh 90: note question wonder
wh 80: ask call describe discuss explain outline recall report say tell
wh 70: address announce debate define inquire predict
wh 60: believe figure_out guess reveal understand
wh 30: be see
wh 20: do
prep:as 80: cite defend denounce quote
prep:as 70: criticize describe dismiss hail label savage single_out view
prep:as 60: frame list mention name paint perceive pitch portray position praise see slam
prep:as 50: accept cast characterize identify look offer refer support tout
prep:as 40: point
prep:as 20: register run
prep:as 10: be build campaign come emerge have help serve take turn use work
noun:of 70: denunciation
noun:of 60: accusation condemnation mention repudiation
noun:of 50: admission allegation assertion assessment critic criticism denial disclosure endorsement footage
    note rejection secret
noun:of 40: admiration appearance approval architect boycott cache call chant critique defender defense
    disapproval disavowal discussion dissolution favor hope link litany marriage message montage question
    recommendation regulation resistance significance statement story tale title understanding urgency voter
    warning
noun:of 30: claim embrace intention opinion proponent
noun:to 70: desire intention
noun:to 60: claim plan pledge promise proposal reluctance request vow
noun:to 50: answer call demand hope inclination opposition suggestion
noun:to 40: agreement allegiance authority decision inability need offer pain provision reference refusal
    willingness
noun:to 30: appeal determination threat
seem 60: appear seem
seem 50: name
seem 40: consider
seem 20: go grow
seem 10: become come get prove remain turn
object:to 90: order
object:to 80: challenge defend urge warn
object:to 70: advise ask beg beseech command exhort forbid like petition press propose remind want
object:to 60: direct encourage implore instruct lack tell
object:to 50: call hire persuade request
object:to 40: do invite lead leave pressure push
object:to 30: require
noun:that 90: complaint doubt
noun:that 80: advice assertion comment remark rumor speculation suggestion
noun:that 70: acknowledgment admission agreement announcement argument assumption belief concern confidence
    conviction demand denial hint insistence narrative pledge prediction promise report statement suspicion
    testimony vow worry
noun:that 60: accusation charge claim contention declaration fear hope idea notion theory threat view
    warning
noun:that 50: allegation
noun:that 40: sign
noun:that 30: news
noun:that 20: fact indication possibility
object:for 90: attack blast mock thank
object:for 80: applaud blame castigate chastise chide commend condemn congratulate criticize express fault
    hail laud praise rebuke scold slam
object:for 70: announce assail berate credit declare hit jab oppose propose share support voice
object:for 60: back call_out cite claim defend do endorse nominate offer push recruit welcome
object:for 50: ask release see
object:for 40: deserve give know
prep:to 70: object
prep:to 60: liken
prep:to 50: allude challenge credit name plead point press refer respond tweet
prep:to 40: acquiesce agree attribute devote discuss look refuse reply
prep:to 30: pivot
prep:to 20: react
named 90: consider deem dub pronounce
named 80: brand call christen declare label name style term
prep:about 90: speak_out
prep:about 80: gush joke muse report speculate
prep:about 70: boast brag complain fret gripe inquire make post rant speak talk testify
prep:about 60: warn
prep:about 50: lie worry
prep:about 40: know say
prep:about 30: interview
prep:about 20: be
was:to 80: expect say
was:to 70: ask report
was:to 60: allege show
was:to 50: affect rumor take tell think
was:to 40: advise allow believe direct intend know mean oppose
was:to 30: invite
noun:for 70: proposal
noun:for 60: demand
noun:for 50: advocacy appeal blueprint call complaint criticism enthusiasm mandate passion plea praise
    prayer
noun:for 40: apology idea need respect word
noun:for 30: argument fondness reason strategy support
prep:on 70: comment
prep:on 50: agree sound_off touch
prep:on 40: advise challenge disagree double_down focus name pounce push riff weigh_in
prep:on 30: debate
small 80: show
small 70: explain suggest
small 60: allow call describe find hope say
small 50: consider declare imagine report
small 40: believe
small 30: hear
ing 80: say
ing 70: believe endorse love propose report show suggest
ing 60: describe mention oppose recall remember rule_out support vote
ing 50: favor
ing 40: consider include
ing 30: be continue stop
prep:of 80: complain
prep:of 70: accuse boast despair speak warn
prep:of 50: learn think
prep:of 40: talk
prep:of 10: be come consist die say take
prep:with 70: show
prep:with 60: disagree empathize
prep:with 50: agree call concur credit deny distinguish find reckon side
prep:with 40: align contrast describe happen identify respond
prep:with 30: begin charge
adjective:to 60: devoted eager
adjective:to 50: easy inclined prepared ready reluctant
adjective:to 40: careful certain guilty happy open quick willing
adjective:to 30: committed free
object:of 80: accuse convince inform notify suspect warn
object:of 70: assure
object:of 60: think
object:of 50: remind
object:of 20: take
was:that 80: ask
was:that 70: convince find name report reveal say title warn
was:that 60: assure decide
was:that 50: advise inform tell
noun:about 90: joke
noun:about 70: anecdote book doubt fear note report story testimonial view
noun:about 60: detail speech talk
noun:about 30: decision discussion information
noun:about 20: article response
noun:about 10: something
noun:on 50: consensus evaluation interloper opinion proposal thought
noun:on 40: comment criticism decision report ruling voice
noun:on 30: ban testimony
prep:by 60: conclude
prep:by 50: argue follow react respond stand
prep:by 40: attack do enter follow_up launch mention rally tell
prep:by 30: begin go
adjective:that 90: hopeful
adjective:that 80: adamant aware certain convinced glad unaware worried
adjective:that 70: concerned confident insistent optimistic skeptical upset
adjective:that 60: doubtful
adjective:that 50: afraid sure
prep:against 80: argue warn
prep:against 70: advise call caution defend testify
prep:against 60: come_out inveigh make protest rail
prep:against 50: campaign push speak_out vote
prep:against 10: file pit run work
was:as 70: criticize lambaste portray
was:as 60: regard
was:as 50: cite describe identify interpret see
was:as 40: quote
noun:is 70: argument assumption claim complaint concern fear hope message promise response view worry
noun:is 60: answer belief conclusion point
noun:is 40: question thing trump
prep:at 70: balk
prep:at 50: lash_out
prep:at 40: finance hint marvel
prep:at 30: take
adjective:of 70: skeptical
adjective:of 60: critical enamored supportive
adjective:of 50: proud sick wary
adjective:of 40: emblematic
was:about 70: ask press
was:for 70: criticize
was:for 60: know
was:for 50: forgive
was:for 40: call treat
was:named 60: announce ask
was:named 50: declare deem dub see
was:named 30: title
was 60: announce
was 50: deem
was 40: endorse oppose put_forth reject tweet
prep:in 40: foresee polarize speak_out
prep:in 30: allow believe deny revel
adjective:about 90: hopeful nervous
adjective:about 80: upbeat vocal worried
adjective:about 40: more
adjective:with 50: impressed pleased unhappy
adjective:with 40: comfortable concerned familiar satisfied
adjective:with 30: friendly
was:of 70: convince
was:of 60: accuse assure suspect
was:of 50: rid
was:of 10: convict
prep:from 40: distance
prep:from 30: ban
noun:in 40: faith interest
noun:as 50: attack
noun:as 40: people record
noun:as 30: immigrant
prep:like 60: seem
prep:behind 50: line_up
prep:behind 40: get throw
noun:over 50: claim criticism disagreement frustration
adjective:in 50: confident
adjective:in 40: interested
noun:between 50: argument
noun:between 40: contrast daylight
noun:against 50: discrimination
noun:against 40: allegation turn
was:in 40: boast impassione
was:in 30: show
was:with 30: charge
noun:at 40: anger dismay
prep:over 50: attack spar
prep:upon 60: remark
was:on 40: split
prep:before 40: endorse
prep:because 30: vote
was:over 40: divide
prep:after 30: charge
prep:include 50: unveil
adjective:on 50: unified
noun:toward 50: feeling
prep:compare 40: say
prep:off 40: laugh
was:at 40: ask
prep:than 60: say
"""


def _read(table: str) -> dict[str, dict[str, float]]:
    """`frame grade: words`, a line that starts with a space goes on with the one before."""
    found: dict[str, dict[str, float]] = {}
    for line in table.replace("\n    ", " ").strip().splitlines():
        head, _, words = line.partition(": ")
        kind, grade = head.rsplit(" ", 1)
        frame = found.setdefault(kind.replace("_", " "), {})
        frame.update((word.replace("_", " "), int(grade) / 100) for word in words.split())
    return found


GRADES: Mapping[str, Mapping[str, float]] = _read(_GRADES)

DEFAULTS: Mapping[str, float] = {
    "according": 0.87,
    "adjective:about": 0.54,
    "adjective:against": 0.29,
    "adjective:that": 0.51,
    "adjective:to": 0.23,
    "adjective:with": 0.24,
    "label": 0.48,
    "named": 0.20,
    "noun:about": 0.46,
    "noun:is": 0.28,
    "noun:onto": 0.21,
    "noun:regard": 0.23,
    "noun:that": 0.51,
    "noun:to": 0.21,
    "noun:toward": 0.20,
    "object:of": 0.49,
    "prep:about": 0.53,
    "prep:against": 0.31,
    "prep:although": 0.25,
    "prep:amidst": 0.21,
    "prep:as": 0.31,
    "prep:as beyond": 0.25,
    "prep:as like": 0.25,
    "prep:as to": 0.41,
    "prep:as within": 0.25,
    "prep:bar": 0.36,
    "prep:because": 0.23,
    "prep:except for": 0.21,
    "prep:for": 0.20,
    "prep:from outside": 0.21,
    "prep:include": 0.23,
    "prep:of": 0.31,
    "prep:than as": 0.25,
    "prep:than from": 0.21,
    "prep:than of": 0.25,
    "prep:that": 0.31,
    "prep:that at": 0.25,
    "prep:trump": 0.25,
    "prep:trump to": 0.25,
    "prep:upon": 0.24,
    "prep:versus": 0.21,
    "seem": 0.32,
    "small": 0.27,
    "speech": 0.83,
    "that": 0.69,
    "to": 0.40,
    "was:about": 0.52,
    "was:above": 0.21,
    "was:amid": 0.25,
    "was:for": 0.22,
    "was:named": 0.20,
    "was:of": 0.34,
    "was:that": 0.46,
    "was:to": 0.23,
    "was:up": 0.25,
    "wh": 0.50,
}

SCALE = 0.78
SHIFT = 0.01
WEIGHTS: Mapping[str, float] = {
    "clause by it": -0.42,
    "clause by nobody": -0.59,
    "clause by one": -0.3,
    "clause by several": -0.24,
    "clause by the writer": -0.22,
    "clause by who": -0.16,
    "clause cue VB": -0.48,
    "clause cue VBD": 0.19,
    "clause cue VBG": -0.11,
    "clause cue VBN": -0.34,
    "clause cue as acl": -0.11,
    "clause cue as advcl": 0.27,
    "clause cue as ccomp": 0.25,
    "clause cue as conj": -0.13,
    "clause cue as dobj": 0.62,
    "clause cue as parataxis": -0.37,
    "clause cue as pobj": 0.34,
    "clause cue as relcl": -0.47,
    "clause cue as root": 0.14,
    "clause cue as xcomp": 0.75,
    "clause cue noun": -0.33,
    "clause cue subordinate": -0.4,
    "clause of 1 words": -1.67,
    "clause of 2 words": -0.58,
    "clause of 4 words": -0.39,
    "clause of 8 words": 0.14,
    "cue with can": -0.47,
    "cue with could": -0.4,
    "cue with may": -0.56,
    "cue with might": -0.1,
    "cue with must": 0.14,
    "cue with should": -0.34,
    "cue with will": -0.12,
    "phrase by it": -0.36,
    "phrase by nobody": -0.41,
    "phrase by one": -0.22,
    "phrase by several": -0.2,
    "phrase by them": 0.1,
    "phrase by who": -0.11,
    "phrase cue VB": -0.31,
    "phrase cue VBD": -0.11,
    "phrase cue VBG": -0.23,
    "phrase cue VBN": -0.14,
    "phrase cue VBZ": -0.23,
    "phrase cue as acomp": 0.21,
    "phrase cue as advcl": -0.12,
    "phrase cue as appos": -1.01,
    "phrase cue as attr": -0.43,
    "phrase cue as ccomp": 0.32,
    "phrase cue as conj": -0.43,
    "phrase cue as csubj": -0.11,
    "phrase cue as dep": -0.2,
    "phrase cue as dobj": 0.33,
    "phrase cue as nmod": -1.04,
    "phrase cue as npadvmod": -0.4,
    "phrase cue as nsubj": -0.44,
    "phrase cue as nsubjpass": 0.18,
    "phrase cue as oprd": 0.49,
    "phrase cue as pcomp": 0.11,
    "phrase cue as pobj": -0.26,
    "phrase cue as prep": -0.62,
    "phrase cue as relcl": -0.49,
    "phrase cue as root": -0.11,
    "phrase cue as xcomp": 0.38,
    "phrase cue other": -0.36,
    "phrase cue subordinate": -0.35,
    "phrase negated": 0.22,
    "phrase of 1 words": -1.4,
    "phrase of 2 words": -0.4,
    "phrase of 4 words": 0.27,
    "phrase of 8 words": 0.71,
    "phrase of a pronoun": 0.51,
    "phrase with a number": -0.32,
    "phrase with marks": 0.47,
}
