"""Other words for stages, outcomes and formats, in five languages, as people write them in their own notes.

Compared without case, accents and punctuation. To add one is one phrase in one of these tables.
"""

STAGES: dict[str, str] = {
    "application": "applied | application sent | application submitted | submitted | apply | cv sent | bewerbung "
    "| beworben | bewerbung verschickt | candidature | candidature envoyee | candidatura | solicitud | inscricao",
    "recruiter-screen": "recruiter | recruiter call | recruiter chat | recruiter interview | recruiter phone screen "
    "| recruiter screening | recruiting call | phone screen | phone screening | screening | screening call "
    "| screening interview | screen | initial screen | initial screening | initial call | intro call | intro "
    "| introductory call | introduction call | first call | hr screen | hr call | hr interview | hr round | hr "
    "| hr phone screen | hr screening | talent screen | talent acquisition screen | talent acquisition call "
    "| talent call | pre screen | prescreen | pre screening | prescreening | exploratory call | agency call "
    "| agency interview | sourcer call | kennenlerngesprach | telefonscreening | hr gesprach | erstgesprach "
    "| vorgesprach | personalgesprach | prequalification | prequalification telephonique | entretien rh "
    "| appel recruteur | premier contact | entrevista rh | entrevista de rrhh | entrevista con rrhh "
    "| llamada inicial | entrevista com rh | entrevista com o rh | triagem",
    "assessment": "online assessment | oa | assessment test | online test | aptitude test | skills test | skill test "
    "| psychometric test | personality test | test | quiz | screening test | coding assessment | code assessment "
    "| hackerrank | codility | assessment center | assessment centre | einstellungstest | eignungstest "
    "| test en ligne | evaluation | evaluacion | prueba | prueba online | avaliacao | teste",
    "take-home": "takehome | take home test | take home assignment | take home challenge | take home exercise "
    "| take home task | take home project | take home review | take home review call | take home discussion "
    "| homework | home assignment | assignment | coding assignment | home task | challenge | coding challenge "
    "| code challenge | project | work sample | arbeitsprobe | hausaufgabe | probeaufgabe | exercice a la maison "
    "| prueba para casa | desafio tecnico | desafio | reto tecnico | teste pratico",
    "interview": "job interview | interviewing | round | vorstellungsgesprach | bewerbungsgesprach | gesprach "
    "| entretien | entretien d embauche | entrevista | entrevista de trabajo | entrevista de trabalho "
    "| entrevista de emprego | vorstellung",
    "hiring-manager": "hm | hm interview | hm call | hm screen | hm round | hiring manager interview "
    "| hiring manager call | hiring manager screen | hiring manager round | hiring manager chat | manager "
    "| manager interview | manager round | manager call | team lead interview | fachgesprach mit leitung "
    "| gesprach mit der leitung | fuhrungskraft | gesprach mit fuhrungskraft | gesprach mit vorgesetzten "
    "| entretien manager | entretien avec le manager | entrevista con el manager | entrevista com gestor "
    "| entrevista com o gestor | entrevista con responsable",
    "technical": "tech | technical interview | technical screen | technical round | technical call | tech interview "
    "| tech screen | tech round | tech call | technical phone screen | tech phone screen | technical discussion "
    "| technical deep dive | deep dive | fachgesprach | fachinterview | technisches interview "
    "| technisches gesprach | entretien technique | technique | entrevista tecnica | tecnica",
    "coding": "code | coding interview | coding round | coding test | coding screen | live coding | livecoding "
    "| live coding interview | coding session | pair programming | pairing | pairing interview | pairing session "
    "| programming | programming interview | algorithms | dsa | leetcode | whiteboard | whiteboarding "
    "| programmieraufgabe | programmiertest | programmation | programacion | programacao | codificacao",
    "system-design": "systems design | system design interview | system design round | design round | architecture "
    "| architecture interview | architecture round | architektur | systemdesign | conception de systemes "
    "| diseno de sistemas | projeto de sistemas | design de sistemas",
    "case-study": "case | case interview | case study interview | business case | case round | case presentation "
    "| fallstudie | fallbeispiel | etude de cas | cas pratique | caso | caso practico | estudio de caso "
    "| estudo de caso | caso pratico",
    "presentation": "presentation round | presenting | sample lesson | demo lesson | teaching demo | demo "
    "| trial lesson | job talk | talk | pitch | portfolio review | portfolio presentation | prasentation "
    "| probestunde | lehrprobe | probelehre | probevortrag | vortrag | lecon d essai | clase de muestra "
    "| clase demostrativa | presentacion | apresentacao | aula teste | aula de demonstracao",
    "trial-day": "trial | trial shift | work trial | trial work day | working interview | shadow day | shadowing "
    "| shadowing day | day on the ward | probearbeiten | probearbeit | probetag | hospitation | hospitieren "
    "| schnuppertag | journee d essai | essai | periode d essai | dia de prueba | jornada de prueba | dia de teste "
    "| dia experimental",
    "behavioral": "behavioural | behavioral interview | behavioural interview | behavioral round | behavioural round "
    "| culture fit | cultural fit | culture interview | culture | culture fit interview | values interview | values "
    "| leadership principles | star interview | competency interview | competency based interview | bar raiser "
    "| verhaltensinterview | kulturgesprach | comportemental | entretien comportemental | conductual "
    "| entrevista conductual | entrevista por competencias | comportamental | entrevista comportamental",
    "panel": "panel interview | panel round | board | board interview | committee | committee interview "
    "| group interview | team interview | team round | meet the team | auswahlgesprach | auswahlkommission "
    "| gruppengesprach | gremium | teamgesprach | jury | entretien collectif | entretien de groupe | comite "
    "| entrevista en grupo | entrevista grupal | entrevista de panel | painel | banca | entrevista em grupo",
    "onsite": "on site | on site interview | onsite interview | onsite round | onsite loop | virtual onsite "
    "| super day | superday | interview loop | loop | full loop | office visit | site visit | vor ort "
    "| vor ort gesprach | sur site | presencial | entrevista presencial",
    "final": "final round | final interview | final stage | last round | last interview | final call "
    "| final conversation | ceo interview | founder interview | executive interview | exec interview "
    "| cto interview | finale | endrunde | letzte runde | abschlussgesprach | finalgesprach | entretien final "
    "| dernier entretien | entrevista final | ultima entrevista | ronda final | rodada final",
    "reference-check": "references | reference | reference checks | reference call | background check | bg check "
    "| referenzen | referenzgesprach | prise de references | references check | referencias | verificacion "
    "| verificacao de referencias",
    "offer": "offer call | job offer | offer received | offer stage | offer discussion | offer negotiation "
    "| negotiation | verbal offer | written offer | contract | angebot | vertragsangebot | jobangebot | vertrag "
    "| gehaltsverhandlung | offre | offre d emploi | proposition | oferta | oferta de trabajo | oferta de emprego "
    "| proposta",
    "informational": "informational interview | info interview | informational call | informational chat "
    "| coffee chat | coffee | networking | networking call | networking chat | informationsgesprach | kaffee "
    "| entretien informatif | entretien reseau | entrevista informativa | conversa informal | cafe",
    "message": "email | mail | e mail | note | news | letter | phone message | voicemail | linkedin message "
    "| nachricht | mitteilung | brief | courriel | courrier | mensaje | correo | mensagem",
}

OUTCOMES: dict[str, str] = {
    "pending": "waiting | wait | awaiting | awaiting response | awaiting answer | awaiting feedback "
    "| waiting for answer | waiting for response | waiting for reply | open | in progress | ongoing | undecided "
    "| unknown | tbd | upcoming | scheduled | no answer yet | no response yet | not yet | offen | ausstehend "
    "| wartend | laufend | in bearbeitung | en attente | en cours | attente | pendiente | en espera | en curso "
    "| esperando | pendente | em espera | em andamento | aguardando",
    "passed": "pass | advanced | advance | advancing | moved forward | moving forward | move forward | moved on "
    "| moving on | next round | next stage | next step | to next round | on to the next round | went through "
    "| proceed | proceeded | proceeding | progressed | progressing | cleared | success | successful | succeeded "
    "| invited | invited to next round | invited back | through | made it | positive | bestanden | weiter "
    "| nachste runde | eine runde weiter | weitergekommen | eingeladen | zusage | positiv | reussi | passe | retenu "
    "| retenue | etape suivante | tour suivant | aprobado | aprobada | pasado | paso | pase | siguiente fase "
    "| siguiente ronda | avanzo | avance | seleccionado | aprovado | aprovada | passei | proxima fase "
    "| proxima etapa | avancou | selecionado",
    "rejected": "reject | rejection | failed | fail | unsuccessful | denied | not selected | not chosen "
    "| not successful | not moving forward | not moved forward | not proceeding | not progressing | no offer "
    "| not passed | did not pass | didn t pass | didnt pass | did not advance | didn t advance | no go "
    "| they said no | they declined | they refused | they rejected me | turned me down | declined by them "
    "| declined by company | declined by the company | rejected by them | rejected by company "
    "| rejected by the company | refused by them | passed on me | rejection received | rejection email | negative "
    "| absage | absage erhalten | absage bekommen | leider abgelehnt worden | durchgefallen | nicht bestanden "
    "| nicht genommen | negativ | echec | echoue | rejete | rejetee | non retenu | non retenue | pas retenu "
    "| pas retenue | reponse negative | descartado | descartada | no seleccionado | no seleccionada | no pase "
    "| suspendido | suspenso | no aprobado | me rechazaron | rejeitado | rejeitada | reprovado | reprovada "
    "| nao selecionado | nao aprovado | nao passei | eliminado | desclassificado",
    "withdrew": "withdraw | withdrawn | withdrawal | i withdrew | withdrawn by me | withdrew by me "
    "| withdrew application | withdrew my application | withdrawn by candidate | withdrew candidacy "
    "| self withdrawn | pulled out | i pulled out | backed out | i backed out | dropped out | opted out | i said no "
    "| not interested | no longer interested | i declined to continue | declined to continue | zuruckgezogen "
    "| bewerbung zuruckgezogen | ich habe abgesagt | selbst abgesagt | von mir abgesagt | abgebrochen | desiste "
    "| desistement | retire | retiree | je me suis retire | retirado | me retire | renuncie | desisti | retirei "
    "| desistencia",
    "closed": "close | position closed | role closed | job closed | position filled | role filled | filled "
    "| filled internally | position cancelled | role cancelled | requisition closed | req closed | hiring freeze "
    "| freeze | hiring frozen | position eliminated | they closed the role | role withdrawn | job withdrawn "
    "| stelle besetzt | besetzt | stelle gestrichen | einstellungsstopp | ausschreibung beendet | intern besetzt "
    "| poste pourvu | pourvu | poste ferme | poste supprime | puesto cubierto | vacante cerrada | vacante cubierta "
    "| cerrado | cerrada | vaga fechada | vaga preenchida | fechada | fechado | vaga cancelada",
    "cancelled": "canceled | cancel | cancelation | cancellation | interview cancelled | interview canceled "
    "| called off | did not happen | didn t happen | did not take place | no show | noshow | ausgefallen "
    "| entfallen | storniert | fand nicht statt | gecancelt | annule | annulee | n a pas eu lieu | cancelado "
    "| cancelada | anulado | anulada",
    "no-response": "ghosted | ghost | ghosting | ghosted by them | no reply | no answer | no answer received "
    "| never heard back | never heard | not heard back | no word | radio silence | silence | silent | unanswered "
    "| nothing heard | keine antwort | keine ruckmeldung | nie gehort | nichts gehort | funkstille | sans reponse "
    "| aucune reponse | pas de reponse | sans nouvelles | sin respuesta | sin noticias | no contestaron "
    "| sem resposta | sem retorno",
    "accepted": "accept | offer accepted | accepted offer | accepted the offer | i accepted | i accepted the offer "
    "| signed | hired | contract signed | took it | took the job | got the job | angenommen | angebot angenommen "
    "| unterschrieben | zugesagt | eingestellt | accepte | acceptee | offre acceptee | embauche | embauchee | signe "
    "| aceptado | aceptada | acepte | oferta aceptada | contratado | contratada | firmado | aceito | aceita "
    "| aceitei | proposta aceita | assinado",
    "declined": "decline | offer declined | declined offer | declined the offer | i declined | i declined the offer "
    "| declined by me | i turned it down | turned it down | turned down by me | turned the offer down "
    "| i turned down the offer | turned down the offer | i refused | refused by me | i rejected the offer "
    "| rejected the offer | rejected by me | angebot abgelehnt | von mir abgelehnt | ich habe abgelehnt "
    "| offre refusee | offre declinee | j ai refuse | refusee par moi | oferta rechazada | rechace | la rechace "
    "| rechazada por mi | recusei | proposta recusada | recusada por mim",
    "rescinded": "rescind | offer rescinded | offer withdrawn | offer revoked | revoked | offer pulled "
    "| they withdrew | they withdrew the offer | withdrawn by them | withdrawn by company "
    "| withdrawn by the company | angebot zuruckgezogen | von ihnen zuruckgezogen | offre retiree | offre annulee "
    "| oferta retirada | oferta anulada | proposta retirada | oferta cancelada",
    "expired": "expire | offer expired | lapsed | offer lapsed | timed out | abgelaufen | angebot abgelaufen "
    "| verfallen | expiree | offre expiree | caducado | caducada | vencido | vencida | oferta vencida | expirado "
    "| expirada | proposta expirada",
}

OUTCOMES_WITH_MORE: dict[str, str] = {
    "on hold": "pending",
    "paused": "pending",
    "waitlisted": "pending",
    "on the waiting list": "pending",
    "reserve list": "pending",
    "second choice": "pending",
    "shortlisted": "pending",
    "under review": "pending",
    "pausiert": "pending",
    "auf eis": "pending",
    "warteliste": "pending",
    "liste d attente": "pending",
    "lista de espera": "pending",
    "strong yes": "passed",
    "strong no": "rejected",
    "overqualified": "rejected",
    "underqualified": "rejected",
}
"""Words that say more than the outcome they stand for: they are kept beside it as the note."""

_BOTH_WAYS = (
    "did they say no (`rejected`) or did you (`declined` an offer, `withdrew` before one)?",
    "abgelehnt | ablehnung | refused | refusal | refuse | refusee | refus | rechazado | rechazada | rechazo "
    "| recusado | recusada | recusa | turned down | abgewiesen | no | nope | nein | non | nao | said no | dropped "
    "| i rejected | passed on | passed on it | passed on them | passed on this",
)
_YES = (
    "did you reach the next round (`passed`) or take an offer (`accepted`)?",
    "yes | ja | oui | si | sim | y | ok | genommen | got it | won",
)
_OFF = (
    "did it not take place (`cancelled`), did they say no (`rejected`) or did you (`withdrew`)?",
    "abgesagt | off | aborted | stopped | ended | done | beendet | fertig | termine | terminado | finished | completed",
)
_MOVED = (
    "if it has a new day, change `date`; if it will not take place, write `cancelled`",
    "rescheduled | postponed | moved | delayed | verschoben | verlegt | reporte | reportee | aplazado | aplazada "
    "| reprogramado | reprogramada | adiado | adiada | remarcado | remarcada",
)
ASKED: dict[str, str] = {
    phrase.strip(): question for question, phrases in (_BOTH_WAYS, _YES, _OFF, _MOVED) for phrase in phrases.split("|")
}
"""Words with two readings, and what to ask the writer."""

FORMATS: dict[str, str] = {
    "phone": "telephone | phone call | call | by phone | on the phone | over the phone | telefon | telefonisch "
    "| am telefon | anruf | telefonat | telephonique | par telephone | appel | telefono | por telefono | telefonica "
    "| llamada | telefone | por telefone | ligacao",
    "video": "video call | videocall | video chat | video conference | videoconference | vc | by video | on video "
    "| virtual | online | web | webcam | videoanruf | videogesprach | videokonferenz | per video | visio "
    "| visioconference | en visio | en ligne | videollamada | videoconferencia | en linea | chamada de video "
    "| videochamada",
    "onsite": "on site | in person | inperson | in office | office | face to face | f2f | at their office | vor ort "
    "| prasenz | in prasenz | personlich | sur place | sur site | en personne | presentiel | presencial "
    "| en persona | pessoalmente | en la oficina",
    "take-home": "takehome | homework | assignment | hausaufgabe | a la maison | para casa",
    "async": "asynchronous | recorded | pre recorded | prerecorded | one way video | recorded video | one way "
    "| asynchron | zeitversetzt | asynchrone | differe | en differe | asincrono | asincrona | assincrono | gravado",
    "chat": "text chat | messaging | im | instant message | slack | mail | email | e mail | by mail | by email "
    "| schriftlich | per mail | par mail | par ecrit | por escrito | por correo | mensajes",
}

PLATFORMS: dict[str, str] = {
    "video": "zoom | zoom call | google meet | gmeet | meet | teams | ms teams | microsoft teams | skype | webex "
    "| facetime | jitsi | whereby | chime | hangouts | google hangouts | bluejeans | remote | remoto | a distancia "
    "| fern",
    "phone": "mobile | landline | handy",
    "async": "hirevue | spark hire | willo",
    "chat": "whatsapp | signal | discord",
}
"""Names that tell the format and more; they are understood, and nothing rewrites them."""
