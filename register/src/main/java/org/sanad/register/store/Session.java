package org.sanad.register.store;

/**
 * The tables, within one transaction.
 *
 * @param log runs and decisions
 * @param reports reports and their texts
 * @param readings what was read out of them
 * @param links which tellings are near each other
 * @param judgements what persons put in the place of what was read
 * @param merges which events persons made one
 * @param undo what decisions changed, and which were taken back
 * @param accounts who may use the register over the network
 * @param events the fused events and their versions
 * @param search finds events and reports
 * @param seals what the decision log vouches for
 * @param verification whether all is as it was written
 * @param bearing what bears on the situation, and what of it has changed
 * @param situation the situation as it was last derived
 */
public record Session(
    DecisionLog log,
    ReportTable reports,
    ReadingTable readings,
    LinkTable links,
    JudgementTable judgements,
    MergeTable merges,
    UndoTable undo,
    AccountTable accounts,
    EventTable events,
    SearchTable search,
    SealTable seals,
    Verification verification,
    BearingTable bearing,
    SituationTable situation) {

  static Session on(Sql sql) {
    DecisionLog log = new DecisionLog(sql);
    SealTable seals = new SealTable(sql, log);
    SearchTable search = new SearchTable(sql);
    BearingTable bearing = new BearingTable(sql);
    return new Session(
        log,
        new ReportTable(sql, search),
        new ReadingTable(sql, bearing),
        new LinkTable(sql),
        new JudgementTable(sql),
        new MergeTable(sql),
        new UndoTable(sql),
        new AccountTable(sql),
        new EventTable(sql, new EventIndex(sql, search, bearing)),
        search,
        seals,
        new Verification(sql, log, seals),
        bearing,
        new SituationTable(sql));
  }
}
