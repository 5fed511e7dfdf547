package org.newsroom.moderation.ruling.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Aftermath;
import org.newsroom.moderation.ruling.Handling;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.moderation.ruling.Ruling.DecidedBy;
import org.newsroom.moderation.ruling.objection.Appeal;
import org.newsroom.moderation.ruling.objection.Reports;

/** The aftermath of a comment as MongoDB keeps it within its case. */
record AftermathDocument(
    int newest,
    @Nullable StandingDocument standing,
    @Nullable Reports reports,
    @Nullable Appeal appeal,
    @Nullable Instant withdrawnAt,
    @Nullable Long notes,
    @Nullable Handling handling,
    @Nullable BeforeDocument undone) {

  static @Nullable AftermathDocument of(Aftermath after) {
    if (after.equals(Aftermath.NONE)) {
      return null;
    }
    return new AftermathDocument(
        after.newest(),
        after.standing() == null ? null : StandingDocument.of(after.standing()),
        after.reports().equals(Reports.NONE) ? null : after.reports(),
        after.appeal(),
        after.withdrawnAt(),
        after.notes() == 0 ? null : after.notes(),
        after.handling().equals(Handling.NONE) ? null : after.handling(),
        after.undone() == null ? null : BeforeDocument.of(after.undone()));
  }

  static Aftermath read(@Nullable AftermathDocument document, int revision) {
    return document == null
        ? Aftermath.NONE.with((Aftermath.Standing) null, revision)
        : document.aftermath();
  }

  private Aftermath aftermath() {
    return new Aftermath(
        newest,
        standing == null ? null : standing.standing(),
        Objects.requireNonNullElse(reports, Reports.NONE),
        appeal,
        withdrawnAt,
        notes == null ? 0 : notes,
        Objects.requireNonNullElse(handling, Handling.NONE),
        undone == null ? null : undone.before());
  }

  /** The state before a decision as MongoDB keeps it within its case. */
  record BeforeDocument(
      StandingDocument judged,
      @Nullable ProposalDocument proposal,
      @Nullable AftermathDocument aftermath) {

    static BeforeDocument of(Aftermath.Before before) {
      Proposal proposal = before.proposal();
      long sequence = before.judged().ruling().sequence();
      return new BeforeDocument(
          StandingDocument.of(before.judged()),
          proposal == null ? null : ProposalDocument.of(proposal, sequence),
          AftermathDocument.of(before.aftermath()));
    }

    Aftermath.Before before() {
      Aftermath.Standing was = judged.standing();
      return new Aftermath.Before(
          was,
          proposal == null ? null : proposal.proposal(),
          AftermathDocument.read(aftermath, was.comment().revision()));
    }
  }

  /** A revision that is on the page as MongoDB keeps it within its case. */
  record StandingDocument(
      CommentDocument comment,
      ProposalDocument ruling,
      DecidedBy decidedBy,
      @Nullable String editor,
      @Nullable List<String> answers) {

    static StandingDocument of(Aftermath.Standing standing) {
      Ruling ruling = standing.ruling();
      Proposal says =
          new Proposal(
              ruling.verdict(),
              ruling.reason(),
              ruling.grounds(),
              ruling.cause(),
              ruling.decidedAt());
      return new StandingDocument(
          CommentDocument.of(standing.comment()),
          ProposalDocument.of(says, ruling.sequence()),
          ruling.decidedBy(),
          ruling.editor(),
          ruling.answers().isEmpty() ? null : ruling.answers());
    }

    Aftermath.Standing standing() {
      Proposal says = ruling.proposal();
      return new Aftermath.Standing(
          comment.comment(),
          new Ruling(
              ruling.over(),
              says.verdict(),
              decidedBy,
              editor,
              says.cause(),
              says.at(),
              says.reason(),
              says.grounds(),
              answers == null ? List.of() : answers));
    }
  }
}
