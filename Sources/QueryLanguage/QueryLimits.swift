/// How much a query may hold. Nobody types that much; a program that does is told so.
package enum QueryLimits {
    /// Length of the text in bytes of UTF-8.
    package static let bytes = 8_192
    /// Brackets within brackets; also links of one chain of `SAME`.
    package static let nesting = 64
    /// Words, phrases and field values together.
    package static let terms = 1_024
    /// Words between, in `NEAR/n` and `"…"~n`.
    package static let distance = 1_000
    /// Edits in `word~n`.
    package static let edits = 2
    /// Edits in `word~`.
    package static let defaultEdits = 1
}
