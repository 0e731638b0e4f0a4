package org.sanad.reading;

import java.util.List;
import org.sanad.clause.Clauses;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.Analysis;
import org.sanad.resolve.Referents;
import org.sanad.resolve.Timeline;
import org.sanad.text.AnnotatedText;

/**
 * What each stage made of one report.
 *
 * @param text its tokens and sentences
 * @param mentions what was found in each sentence
 * @param timeline its times on the calendar
 * @param referents what its mentions stand for
 * @param clauses its sentences taken apart
 * @param analysis what came out
 */
record Stages(
    AnnotatedText text,
    List<SentenceMentions> mentions,
    Timeline timeline,
    Referents referents,
    List<Clauses> clauses,
    Analysis analysis) {}
