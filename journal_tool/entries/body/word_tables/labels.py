"""The words that labels are known by: inside a question, in a counter-offer, in a reflection."""

from journal_tool.entries.body.word_tables import Row

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
