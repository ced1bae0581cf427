"""The words that give a body its structure, in English, German, French, Spanish and Portuguese.

A row is a canonical word and, language by language in that order, all that people write for it,
parted by `;`. Accents, case, dashes and apostrophes do not matter; where two rows of a table hold
the same word, the earlier language keeps it, so that a word that is English has its English sense.
"""

Row = tuple[str, str, str, str, str, str]

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

QUESTION_ROWS: tuple[Row, ...] = (
    (
        "rating",
        "Rating; Ratings; My rating; Rated; Score; My score; Self-rating; Self-score; Grade",
        "Bewertung; Wertung; Meine Bewertung; Selbsteinschätzung; Selbstbewertung",
        "Évaluation; Notation; Auto-évaluation; Ma note",
        "Valoración; Puntuación; Calificación; Evaluación; Autoevaluación",
        "Avaliação; Classificação; Pontuação; Autoavaliação",
    ),
    (
        "topic",
        "Topic; Topics; Tag; Tags; Theme; Themes; Subject; Subjects",
        "Thema; Themen; Schlagwort; Schlagworte; Schlagwörter; Stichwort; Stichworte; Stichwörter",
        "Sujet; Sujets; Thème; Thèmes; Mot-clé; Mots-clés",
        "Tema; Temas; Etiqueta; Etiquetas; Asunto",
        "Tema; Temas; Assunto; Assuntos; Tópico; Tópicos; Etiqueta; Etiquetas",
    ),
    (
        "asked-by",
        "Asked by; Who asked; Who asked it; Question by; Question from; Asker",
        "Gefragt von; Gestellt von; Frage von; Wer fragte; Wer hat gefragt",
        "Posée par; Posé par; Demandé par; Demandée par; Question de",
        "Preguntado por; Preguntada por; Pregunta de; Quién preguntó; Hecha por",
        "Perguntado por; Perguntada por; Pergunta de; Quem perguntou; Feita por",
    ),
    (
        "story",
        "Story; Stories; My story; Story used; Story told; The story",
        "Geschichte; Meine Geschichte; Erzählte Geschichte",
        "Histoire; Récit; Anecdote; Mon histoire",
        "Historia; Relato; Anécdota; Mi historia",
        "História; Relato; Minha história",
    ),
    (
        "looking-for",
        "Looking for; They look for; They were looking for; What they were looking for; What they are looking for; "
        "What they look for; What they looked for; What they wanted; What they wanted to hear; What they want to hear; "
        "What they want to know; What they wanted to know; They wanted; Why they ask; Why they asked; What it tests",
        "Gesucht; Gesucht wird; Worauf es ankam; Worauf es ankommt; Was sie suchten; Was sie suchen; "
        "Worauf sie achten; Was sie hören wollten; Was sie wissen wollten; Wollte hören; "
        "Wollten hören; Sie wollten hören; Worauf sie hinauswollten",
        "Ce qu'ils cherchent; Ce qu'ils cherchaient; Attente; Attentes; Attendu; Ce qu'ils attendent; "
        "Ce qu'ils attendaient; Ce qu'ils voulaient entendre",
        "Buscan; Buscaban; Qué buscan; Qué buscaban; Lo que buscan; Lo que buscaban; Querían oír",
        "Procuram; Procuravam; O que procuram; O que procuravam; Buscavam; O que buscavam; O que queriam; "
        "O que queriam ouvir",
    ),
    (
        "same-as",
        "Same as; The same as; Same question as; Identical to",
        "Gleich wie; Dasselbe wie; Dieselbe wie; Gleiche Frage wie; Dieselbe Frage wie; Identisch mit",
        "Même que; La même que; Même question que; Identique à; Pareil que",
        "Igual que; Lo mismo que; La misma que; Misma pregunta que",
        "Igual a; O mesmo que; A mesma que; Mesma pergunta que",
    ),
    (
        "not-same-as",
        "Not same as; Not the same as; Not the same question as; Different from; Differs from",
        "Nicht gleich wie; Nicht dasselbe wie; Nicht dieselbe wie; Andere Frage als; Anders als; Verschieden von",
        "Pas la même que; Pas la même question que; Pas pareil que; Différent de; Différente de",
        "No igual que; No es igual que; No es lo mismo que; No es la misma que; Distinta de; Distinto de; Diferente de",
        "Não igual a; Não é igual a; Não é o mesmo que; Não é a mesma que; Diferente de",
    ),
    (
        "answer",
        "Answer; My answer; The answer; Answer given; Answered; What I said; What I answered; I said; I answered; "
        "I say; Said; Response; My response; Reply; My reply; A",
        "Antwort; Meine Antwort; Die Antwort; Was ich sagte; Was ich gesagt habe; Was ich geantwortet habe; Gesagt; "
        "Ich sagte; Ich habe gesagt; Geantwortet",
        "Réponse; Ma réponse; La réponse; Ce que j'ai dit; Ce que j'ai répondu; J'ai dit; J'ai répondu",
        "Respuesta; Mi respuesta; La respuesta; Lo que dije; Lo que respondí; Lo que contesté; Qué dije; Dije; "
        "Respondí; Contesté",
        "Resposta; Minha resposta; A minha resposta; A resposta; O que eu disse; O que disse; O que respondi; Disse; "
        "Eu disse; Respondi",
    ),
    (
        "next-time",
        "Next time; Next time say; Next time I would say; Next time I'd say; Next time I will say; Next time I would; "
        "For next time; Differently; Better; Better answer; A better answer; The better answer; Better would be; "
        "Better would have been; What I should have said; What I should say; I should have said; Should have said; "
        "What I would say next time; What I'd say next time; What I would say instead; What I'd say instead; "
        "What I would say; What I'd say; What I will say next time; What I would say differently; "
        "What I'd say differently; What I would do differently; What I'd do differently; Instead; Say instead; "
        "Improved answer; Ideal answer; To improve; Do better",
        "Nächstes Mal; Beim nächsten Mal; Das nächste Mal; Fürs nächste Mal; Für das nächste Mal; Besser; "
        "Bessere Antwort; Eine bessere Antwort; Besser wäre; Besser wäre gewesen; Anders; Stattdessen; "
        "Was ich hätte sagen sollen; Hätte ich sagen sollen; Was ich hätte sagen können; Was ich sagen würde; "
        "Was ich nächstes Mal sage; Was ich nächstes Mal sagen würde",
        "La prochaine fois; Prochaine fois; Pour la prochaine fois; Mieux; Meilleure réponse; Une meilleure réponse; "
        "La meilleure réponse; Différemment; Autrement; Ce que j'aurais dû dire; J'aurais dû dire; "
        "Ce que je dirais; Ce que je dirais la prochaine fois; À la place; Plutôt",
        "La próxima vez; Próxima vez; Para la próxima vez; Para la próxima; Mejor; Mejor respuesta; "
        "Una respuesta mejor; Una mejor respuesta; De otra manera; De otro modo; Lo que debí decir; "
        "Lo que debería haber dicho; Lo que tendría que haber dicho; Debí decir; Lo que diría; "
        "Lo que diría la próxima vez; En su lugar; En vez de eso",
        "Da próxima vez; Na próxima vez; A próxima vez; Próxima vez; Para a próxima; Para a próxima vez; Melhor; "
        "Melhor resposta; Uma resposta melhor; Uma melhor resposta; Resposta melhor; De outra forma; De outro modo; "
        "O que devia ter dito; O que eu devia ter dito; O que deveria ter dito; O que eu deveria ter dito; "
        "O que diria; O que eu diria; Em vez disso",
    ),
    (
        "note",
        "Note; Notes; Comment; Comments; Remark; Remarks; Aside",
        "Notiz; Notizen; Anmerkung; Anmerkungen; Bemerkung; Bemerkungen; Kommentar",
        "Remarque; Remarques; Commentaire; Commentaires",
        "Nota; Notas; Comentario; Comentarios; Observación",
        "Nota; Notas; Comentário; Comentários; Observação; Anotação",
    ),
    (
        "reaction",
        "Reaction; Reactions; Their reaction; How they reacted; They reacted",
        "Reaktion; Reaktionen; Ihre Reaktion; Wie sie reagierten",
        "Réaction; Réactions; Leur réaction; Comment ils ont réagi",
        "Reacción; Reacciones; Su reacción; Cómo reaccionaron",
        "Reação; Reações; Reacção; A reação deles; Reação deles; Como reagiram",
    ),
    (
        "missed",
        "Missed; What I missed; I missed; Missing; What was missing; Forgot; I forgot; What I forgot; Forgotten; "
        "Left out; What I left out; Omitted",
        "Vergessen; Verpasst; Was ich vergessen habe; Gefehlt hat; Was fehlte; Was gefehlt hat; Fehlte; Ausgelassen",
        "Oublié; Ce que j'ai oublié; J'ai oublié; Manqué; Ce qui manquait; Omis",
        "Olvidé; Olvidado; Lo que olvidé; Me faltó; Lo que faltó; Faltó; Omití",
        "Esqueci; O que esqueci; Esquecido; Faltou; O que faltou; Omiti",
    ),
)

COUNTER_ROWS: tuple[Row, ...] = (
    (
        "ask",
        "Ask; Asks; My ask; The ask; Asked; Asked for; I ask; I ask for; I asked for; Asking; Asking for; Request; "
        "Requests; Requested; My request; My counter; Counter",
        "Forderung; Forderungen; Meine Forderung; Gefordert; Wunsch; Wünsche; Gehaltswunsch; Bitte; Ich bitte um",
        "Demande; Demandes; Ma demande; Je demande; Demandé",
        "Petición; Peticiones; Mi petición; Pido; Solicitud; Solicito; Pedido",
        "Pedido; Pedidos; Meu pedido; O meu pedido; Peço; Solicitação",
    ),
    (
        "argument",
        "Argument; Arguments; My argument; My arguments; Reason; Reasons; Because; Why; Evidence; Justification",
        "Argument; Argumente; Mein Argument; Meine Argumente; Grund; Gründe; Begründung; Weil",
        "Argument; Arguments; Mon argument; Mes arguments; Raison; Raisons; Parce que",
        "Argumento; Argumentos; Mi argumento; Mis argumentos; Razón; Razones; Motivo; Motivos; Porque",
        "Argumento; Argumentos; Meu argumento; Meus argumentos; Razão; Razões; Motivo; Motivos; Porque",
    ),
    (
        "contribution",
        "Contribution; Contributions; My contribution; What I bring; I bring; What I will contribute; "
        "What I contribute; I will contribute; I contribute",
        "Beitrag; Beiträge; Mein Beitrag; Was ich beitrage; Was ich mitbringe; Ich bringe mit",
        "Contribution; Contributions; Ma contribution; Apport; Mon apport; Ce que j'apporte; J'apporte",
        "Contribución; Contribuciones; Mi contribución; Aporte; Mi aporte; Aportación; Lo que aporto; Aporto",
        "Contribuição; Contribuições; Minha contribuição; Contributo; O meu contributo; O que trago; Trago",
    ),
    (
        "their-reply",
        "Their reply; Their answer; Their response; Reply; Answer; Response; They replied; They answered; They said; "
        "What they said; Replied; Outcome; Result; Their counter",
        "Ihre Antwort; Antwort; Deren Antwort; Antwort von ihnen; Sie sagten; Ergebnis; Ihre Reaktion; Reaktion",
        "Leur réponse; Réponse; Ils ont répondu; Ils ont dit; Résultat",
        "Su respuesta; Respuesta; Respondieron; Contestaron; Dijeron; Resultado",
        "A resposta deles; Resposta deles; Resposta; Responderam; Disseram; Resultado",
    ),
)

REFLECTION_ROWS: tuple[Row, ...] = (
    (
        "application-packet",
        "Application packet; The application packet; Packet; Application; The application; Application package; "
        "Application materials; Materials; Documents; Résumé; CV; Résumé and letter; Résumé and cover letter; "
        "CV and letter; CV and cover letter",
        "Bewerbungsunterlagen; Unterlagen; Bewerbung; Bewerbungsmappe; Lebenslauf; Lebenslauf und Anschreiben",
        "Dossier de candidature; Dossier; Candidature; CV et lettre",
        "Candidatura; Documentación; Documentos; Currículum; Currículum y carta; Mi candidatura",
        "Candidatura; Documentos; Currículo; Currículo e carta; Minha candidatura; A minha candidatura",
    ),
    (
        "preparation",
        "Preparation; My preparation; The preparation; Prep; Preparing; How I prepared; Research",
        "Vorbereitung; Meine Vorbereitung; Die Vorbereitung",
        "Préparation; Ma préparation; La préparation",
        "Preparación; Mi preparación; La preparación",
        "Preparação; Minha preparação; A minha preparação; A preparação",
    ),
    (
        "answers",
        "Answers; My answers; The answers; Answering",
        "Antworten; Meine Antworten; Die Antworten",
        "Réponses; Mes réponses; Les réponses",
        "Respuestas; Mis respuestas; Las respuestas",
        "Respostas; Minhas respostas; As minhas respostas; As respostas",
    ),
    (
        "rehearsal",
        "Rehearsal; Rehearsals; Rehearsing; My rehearsal; Practice; Practise; Practicing; Practising",
        "Übung; Üben; Probe; Proben; Generalprobe; Geübt",
        "Répétition; Répétitions; Entraînement; Ma répétition",
        "Ensayo; Ensayos; Práctica; Mi ensayo",
        "Ensaio; Ensaios; Treino; Prática; Meu ensaio",
    ),
    (
        "in-my-hands",
        "In my hands; What was in my hands; What is in my hands; Within my control; In my control; Under my control; "
        "What I can change; What I could change; What I could have changed; What I control; Up to me; My part",
        "In meiner Hand; In meinen Händen; Was in meiner Hand lag; Was in meiner Hand liegt; Was ich ändern kann; "
        "Was ich ändern konnte; Lag an mir; Liegt an mir; Mein Anteil",
        "Entre mes mains; Dans mes mains; Ce qui dépend de moi; Ce qui dépendait de moi; De mon ressort; "
        "Ce que je peux changer",
        "En mis manos; Estaba en mis manos; Lo que depende de mí; Lo que dependía de mí; "
        "Depende de mí; Bajo mi control; Lo que puedo cambiar",
        "Nas minhas mãos; Em minhas mãos; O que depende de mim; O que dependia de mim; Sob meu controle; "
        "O que posso mudar; Depende de mim",
    ),
    (
        "not-in-my-hands",
        "Not in my hands; What was not in my hands; What is not in my hands; Out of my hands; Outside my control; "
        "Beyond my control; Not in my control; Not within my control; Not up to me; What I cannot change; "
        "What I can't change; What I could not change; What I couldn't change",
        "Nicht in meiner Hand; Nicht in meinen Händen; Was nicht in meiner Hand lag; Was nicht in meiner Hand liegt; "
        "Was ich nicht ändern kann; Was ich nicht ändern konnte; Lag nicht an mir; Liegt nicht an mir; "
        "Außerhalb meiner Kontrolle",
        "Pas entre mes mains; Pas dans mes mains; Hors de mes mains; Ce qui ne dépend pas de moi; "
        "Ce qui ne dépendait pas de moi; Hors de mon contrôle; Ce que je ne peux pas changer",
        "No en mis manos; No está en mis manos; No estaba en mis manos; Fuera de mis manos; Fuera de mi control; "
        "Lo que no depende de mí; Lo que no dependía de mí; Lo que no puedo cambiar",
        "Não nas minhas mãos; Não está nas minhas mãos; Não estava nas minhas mãos; Fora das minhas mãos; "
        "Fora do meu controle; O que não depende de mim; O que não dependia de mim; O que não posso mudar",
    ),
    (
        "plan",
        "Plan; The plan; My plan; Plans; Action plan; My action plan",
        "Plan; Der Plan; Mein Plan; Vorhaben; Was ich jetzt tue",
        "Plan; Le plan; Mon plan; Plan d'action",
        "Plan; El plan; Mi plan; Plan de acción",
        "Plano; O plano; Meu plano; O meu plano; Plano de ação",
    ),
    (
        "what-worked",
        "What worked; What worked well; What went well; Worked; Worked well; Went well; What helped",
        "Was funktioniert hat; Was gut funktioniert hat; Was gut lief; Was gut gelaufen ist; Was gut war; "
        "Hat funktioniert; Lief gut; Was geholfen hat",
        "Ce qui a marché; Ce qui a bien marché; Ce qui a fonctionné; A bien marché; Ce qui a aidé",
        "Lo que funcionó; Qué funcionó; Lo que salió bien; Salió bien; Lo que ayudó",
        "O que funcionou; O que correu bem; O que deu certo; Correu bem; Funcionou; O que ajudou",
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
