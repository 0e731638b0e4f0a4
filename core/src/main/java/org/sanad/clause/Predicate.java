package org.sanad.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finite verb with its subject and object.
 *
 * @param verb the verb
 * @param subject who does it: a noun phrase with those joined to it; empty where none was found
 * @param object the noun phrase without preposition behind; empty where none was found
 * @param antecedent what a relative clause hangs on, null elsewhere
 * @param antecedentIsObject whether the verb's pronoun stands for the antecedent
 */
public record Predicate(
    Chunk verb,
    List<Chunk> subject,
    List<Chunk> object,
    @Nullable Chunk antecedent,
    boolean antecedentIsObject) {}
