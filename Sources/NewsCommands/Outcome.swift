/// What newsctl's exit status says.
package enum Outcome: Int32, Sendable {
    /// Answered and something found; for `check` all equal; for `status` and `rescan` done.
    case found = 0
    /// Nothing found; for `check` differences.
    case nothing = 1
    /// The request is wrong: usage, query syntax, unknown field or id, not implemented.
    case wrongRequest = 2
    /// The daemon could not answer: not running, timeout, internal error; or the answer could not be written.
    case noAnswer = 3
}
