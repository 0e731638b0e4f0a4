package org.sanad.register.store;

/**
 * The tables, within one transaction.
 *
 * @param log runs and decisions
 * @param reports reports and their texts
 * @param readings what was read out of them
 * @param links which tellings are near each other
 * @param events the fused events and their versions
 */
public record Session(
    DecisionLog log,
    ReportTable reports,
    ReadingTable readings,
    LinkTable links,
    EventTable events) {

  static Session on(Sql sql) {
    return new Session(
        new DecisionLog(sql),
        new ReportTable(sql),
        new ReadingTable(sql),
        new LinkTable(sql),
        new EventTable(sql));
  }
}
