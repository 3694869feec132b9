/// What an operator should hear of while the archive is in use.
package enum ArchiveNotice: Sendable, Equatable {
    /// A part of the index was set aside, or what was missing has been added again.
    case rebuilt(String)
    /// The archive goes on, but can't do all of its work.
    case degraded(String)
    /// What was degraded works again.
    case recovered
}
