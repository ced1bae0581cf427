"""The words that headings are known by: those that open a section, and those of a story that open none."""

from journal_tool.entries.body.word_tables import Row

SECTION_ROWS: tuple[Row, ...] = (
    (
        "questions",
        "Questions; Question; The questions; What they asked; What was asked; What I was asked; What they asked me; "
        "Questions they asked; Questions they asked me; Questions asked; Questions I was asked; Asked; "
        "Interview questions; Their questions; Questions from them; Expected questions; Likely questions; "
        "Possible questions; Questions they may ask; Q&A; Q & A; Q and A; Questions and answers; Questions & answers",
        "Fragen; Frage; Die Fragen; Ihre Fragen; Gestellte Fragen; Was sie gefragt haben; Was gefragt wurde; "
        "Was ich gefragt wurde; Wonach sie gefragt haben; Interviewfragen; Fragen und Antworten; Fragen & Antworten; "
        "Erwartete Fragen; Mögliche Fragen; Fragen an mich",
        "Questions; Les questions; Leurs questions; Questions posées; Ce qu'ils ont demandé; Ce qu'on m'a demandé; "
        "Questions et réponses; Questions reçues; Questions attendues; Questions qu'on m'a posées; "
        "Questions qu'ils m'ont posées; Questions de l'entretien; Questions d'entretien; Questions du recruteur",
        "Preguntas; Pregunta; Las preguntas; Sus preguntas; Preguntas que me hicieron; Lo que preguntaron; "
        "Lo que me preguntaron; Qué preguntaron; Qué me preguntaron; Preguntas y respuestas; "
        "Preguntas de la entrevista; Preguntas esperadas",
        "Perguntas; Pergunta; As perguntas; Perguntas deles; Perguntas que fizeram; Perguntas que me fizeram; "
        "O que perguntaram; O que me perguntaram; Perguntas e respostas; Perguntas da entrevista; "
        "Perguntas esperadas; Questões",
    ),
    (
        "questions-i-asked",
        "Questions I asked; Questions I asked them; Questions asked by me; My questions; My questions for them; "
        "Questions for them; Questions to them; Questions to ask; Questions to ask them; Questions I want to ask; "
        "Questions I will ask; What I asked; What I asked them; I asked; Questions from me; "
        "Questions for the interviewer; Questions for the interviewers; Questions for the team; "
        "Questions for the company; Ask them; What I want to ask",
        "Meine Fragen; Fragen, die ich gestellt habe; Was ich gefragt habe; Fragen von mir; Eigene Fragen; Rückfragen; "
        "Meine Rückfragen; Fragen an sie; Fragen an das Team; Fragen an die Firma; Fragen ans Unternehmen; "
        "Fragen an den Arbeitgeber; Meine Fragen an sie",
        "Mes questions; Questions que j'ai posées; Les questions que j'ai posées; Ce que j'ai demandé; "
        "Questions à poser; Questions pour eux; Mes questions pour eux",
        "Mis preguntas; Preguntas que hice; Lo que pregunté; Qué pregunté; Preguntas para ellos; Preguntas mías; "
        "Preguntas que voy a hacer",
        "Minhas perguntas; As minhas perguntas; Perguntas que fiz; O que perguntei; Perguntas para eles; "
        "Perguntas a fazer; Perguntas que vou fazer",
    ),
    (
        "lessons",
        "Lessons; Lesson; Lessons learned; Lessons learnt; Lesson learned; Lesson learnt; Learned; Learnt; Learning; "
        "Learnings; Takeaways; Takeaway; Take-aways; Key takeaways; My takeaways; What I learned; What I learnt; "
        "What I've learned; What I take away; What I took away; What it taught me; What this taught me; Insights",
        "Lehren; Lehre; Gelernt; Gelerntes; Was ich gelernt habe; Was habe ich gelernt; Erkenntnisse; Lektionen; "
        "Lektion; Lernpunkte; Lerneffekte; Das nehme ich mit; Was ich mitnehme",
        "Leçons; Leçon; Enseignements; Ce que j'ai appris; Appris; À retenir; Ce que je retiens; Leçons apprises; "
        "Apprentissages",
        "Lecciones; Lección; Lecciones aprendidas; Aprendizajes; Aprendizaje; Aprendido; Lo aprendido; "
        "Lo que aprendí; Qué aprendí; Conclusiones",
        "Lições; Lição; Lições aprendidas; Aprendizados; Aprendizado; Aprendizagens; Aprendizagem; Aprendido; "
        "O que aprendi; Conclusões",
    ),
    (
        "if-yes",
        "If yes; If it is a yes; If it's a yes; If it is yes; If it's yes; If they say yes; If I get it; "
        "If I get the job; If I pass; In case of yes; In case of a yes",
        "Wenn ja; Falls ja; Bei Zusage; Bei einer Zusage; Wenn es klappt; Falls es klappt; Wenn sie zusagen; "
        "Falls sie zusagen; Im Fall einer Zusage; Im Falle einer Zusage",
        "Si oui; Si c'est oui; Si c'est un oui; En cas de oui; S'ils disent oui; Si ça marche; "
        "En cas de réponse positive",
        "Si es que sí; Si dicen que sí; Si me dicen que sí; Si sí; Si es sí; En caso de sí; "
        "Si la respuesta es sí; Si sale bien",
        "Se sim; Se for sim; Se disserem sim; Se disserem que sim; Em caso de sim; "
        "Se a resposta for sim; Se der certo; Se correr bem",
    ),
    (
        "if-no",
        "If no; If not; If it is a no; If it's a no; If it is no; If it's no; If they say no; If I don't get it; "
        "If I do not get it; If I don't get the job; In case of no; In case of a no",
        "Wenn nein; Falls nein; Wenn nicht; Falls nicht; Bei Absage; Bei einer Absage; Wenn es nicht klappt; "
        "Falls es nicht klappt; Wenn sie absagen; Falls sie absagen; Im Fall einer Absage; Im Falle einer Absage",
        "Si non; Si c'est non; Si c'est un non; En cas de non; S'ils disent non; Si ça ne marche pas; "
        "En cas de réponse négative; En cas de refus",
        "Si es que no; Si dicen que no; Si me dicen que no; Si no; Si es no; En caso de no; Si la respuesta es no; "
        "Si sale mal",
        "Se não; Se for não; Se disserem não; Se disserem que não; Em caso de não; Se a resposta for não; "
        "Se não der certo; Se correr mal",
    ),
    (
        "next-steps",
        "Next steps; Next step; My next steps; To do; To-do; To-dos; Todo; Todos; To-do list; To do list; Todo list; "
        "Tasks; Actions; Action items; Action points; Next actions; Follow-up; Follow-ups; Following up; "
        "What next; What's next; What is next; What to do next; What to do; Next",
        "Nächste Schritte; Nächster Schritt; Die nächsten Schritte; Aufgaben; Zu tun; Zu erledigen; Offene Punkte; "
        "Wie geht es weiter; Wie es weitergeht; Weitere Schritte; Weiteres Vorgehen; Was zu tun ist; Nächstes",
        "Prochaines étapes; Prochaine étape; Les prochaines étapes; Étapes suivantes; À faire; Tâches; Suite; Suites; "
        "La suite; Suivi; Actions",
        "Próximos pasos; Próximo paso; Siguientes pasos; Siguiente paso; Tareas; Por hacer; Pendientes; Pendiente; "
        "Qué sigue; Seguimiento; Acciones",
        "Próximos passos; Próximo passo; Passos seguintes; Tarefas; A fazer; Por fazer; Pendências; Ações; "
        "Acompanhamento",
    ),
    (
        "feedback",
        "Feedback; The feedback; Their feedback; Feedback received; Feedback from them; Feedback I got; "
        "Feedback after the rejection; Feedback from the company",
        "Rückmeldung; Rückmeldungen; Ihre Rückmeldung; Ihr Feedback; Erhaltenes Feedback",
        "Retour; Retours; Leur retour; Leurs retours; Retour reçu; Retours reçus; Commentaires reçus",
        "Retroalimentación; Comentarios recibidos; Sus comentarios; Devolución; Opinión de ellos",
        "Retorno; Retorno deles; Feedback recebido; Comentários recebidos; Devolutiva; Parecer deles",
    ),
    (
        "reflection",
        "Reflection; Reflections; My reflection; Looking back; Look back; Retrospective; Retro; "
        "Post-mortem; Postmortem",
        "Reflexion; Rückblick; Rückschau; Nachbetrachtung; Auswertung; Selbstreflexion; Im Rückblick",
        "Réflexion; Réflexions; Bilan; Rétrospective; Avec le recul; Avec du recul",
        "Reflexión; Reflexiones; Balance; Retrospectiva; Mirando atrás",
        "Reflexão; Reflexões; Balanço; Retrospectiva; Retrospetiva; Olhando para trás",
    ),
    (
        "offer",
        "Offer; The offer; Their offer; Job offer; Offer details; Offer terms; Terms; Terms of the offer; The terms; "
        "Package; The package",
        "Angebot; Das Angebot; Ihr Angebot; Jobangebot; Vertragsangebot; Konditionen",
        "Offre; L'offre; Leur offre; Proposition; La proposition; Leur proposition",
        "Oferta; La oferta; Su oferta; Propuesta; La propuesta; Condiciones",
        "Oferta; A oferta; Oferta deles; Proposta; A proposta; Proposta deles; Condições",
    ),
    (
        "counter",
        "Counter; Counteroffer; Counter-offer; Counter offer; My counter; My counteroffer; My counter-offer; "
        "The counter; Counterproposal; Counter-proposal; Negotiation; Negotiating; Negotiations",
        "Gegenangebot; Mein Gegenangebot; Gegenvorschlag; Verhandlung; Verhandlungen; Gehaltsverhandlung; "
        "Nachverhandlung",
        "Contre-offre; Contre-proposition; Ma contre-offre; Ma contre-proposition; Négociation; Négociations",
        "Contraoferta; Mi contraoferta; Contrapropuesta; Negociación",
        "Contraproposta; Contraoferta; Minha contraproposta; Negociação",
    ),
    (
        "posting",
        "Posting; The posting; Job posting; Job ad; The ad; Job advert; Advert; Job advertisement; Job description; "
        "The job description; JD; Vacancy; Listing; Job listing",
        "Stellenanzeige; Stellenausschreibung; Ausschreibung; Stellenbeschreibung; Stellenangebot; Jobanzeige; "
        "Anzeige; Inserat",
        "Annonce; L'annonce; Offre d'emploi; Fiche de poste; Descriptif du poste; Description du poste",
        "Anuncio; El anuncio; Vacante; Oferta de empleo; Oferta de trabajo; Descripción del puesto; Convocatoria",
        "Anúncio; O anúncio; Vaga; Descrição da vaga; Oferta de emprego; Anúncio de emprego; Descrição do cargo",
    ),
    (
        "notes",
        "Notes; Note; My notes; Other notes; General notes; Further notes; Additional notes; "
        "More notes; Notes to self; Remarks; Observations; Comments",
        "Notizen; Notiz; Meine Notizen; Weitere Notizen; Anmerkungen; Bemerkungen; Beobachtungen; Sonstiges",
        "Notes; Mes notes; Autres notes; Remarques; Observations; Divers",
        "Notas; Mis notas; Otras notas; Apuntes; Observaciones; Comentarios",
        "Notas; Minhas notas; Outras notas; Anotações; Apontamentos; Observações; Comentários",
    ),
)

_STORY = (
    "situation task tasks action actions result results context background challenge problem approach solution outcome "
    "example learning details aufgabe aufgaben handlung vorgehen ergebnis lage hintergrund beispiel contexte tache "
    "resultat probleme exemple situacion tarea accion acciones resultado contexto problema ejemplo situacao tarefa "
    "acao acoes exemplo"
)
STORY_WORDS = frozenset(_STORY.split())
"""Headings that part the answer to one question, as many were taught to tell a story: they ask nothing."""
