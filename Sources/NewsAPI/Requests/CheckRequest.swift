/// What differs between the folder and the archive.
package struct CheckRequest: Request {
    package typealias Reply = CheckReply

    package static let name = "check"

    package init() {}

    package init(id: String, _ parameters: QueryString) {}
}

package struct CheckReply: Codable, Sendable, Equatable {
    package var equal: Bool
    /// In the folder, not in the archive.
    package var missing: [String]
    /// In the archive, not in the folder.
    package var extra: [String]
    /// In both, but the archive holds something else than the file says.
    package var wrong: [String]

    package init(equal: Bool, missing: [String], extra: [String], wrong: [String]) {
        self.equal = equal
        self.missing = missing
        self.extra = extra
        self.wrong = wrong
    }
}
