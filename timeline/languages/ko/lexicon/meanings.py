"""Korean words of events that mean the same in a report: one line a meaning.

Of a verb made of a noun the noun stands here (체포: 체포하다, 체포되다); of other verbs the dictionary form.
"""

from __future__ import annotations

MEANINGS = tuple(
    frozenset(line.split())
    for line in """
사망 숨지다 별세 타계 작고 죽다 목숨을_잃다
살해 피살 죽이다
부상 다치다
체포 검거 붙잡다 붙잡히다
구속 수감
석방 풀려나다
피습 습격
폭격 공습
폭발 터지다
충돌 부딪히다 부딪치다 들이받다
침몰 가라앉다
구조 구출
대피 피신
인수 사들이다 매입
매각 팔다
합의 타결
사임 사퇴 사직 물러나다
해임 경질
임명 선임 발탁
선출 당선 뽑히다 뽑다
출시 선보이다 내놓다
상승 오르다
급등 치솟다 폭등 뛰다
하락 내리다 떨어지다
급락 폭락
인상 올리다
인하 내리다 낮추다
증가 늘다 늘어나다
감소 줄다 줄어들다
감축 줄이다 삭감
감원 해고
회담 회동 만나다
개최 열다 열리다
시위 집회
가결 통과
승인 허가 인가
설립 창립 세우다
완공 준공
중단 멈추다
철수 철군
취소 철회
연기 미루다 미뤄지다
승리 이기다 꺾다
패배 지다 패하다
지급 지불
폐쇄 닫다
제소 고소
방문 찾다
귀국 돌아오다
""".strip().splitlines()
)
