package org.sanad.app.command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out takes data; unlike a PrintWriter it says so when nobody reads any more
 * @param err takes words about the work
 * @param outTerminal whether {@code out} is a terminal, on which colours can be seen
 * @param errTerminal whether {@code err} is a terminal, on which progress can be seen
 */
public record Console(
    InputStream in, Writer out, PrintWriter err, boolean outTerminal, boolean errTerminal) {}
