/// What newsd tells an operator: the value of `NEWSD_EVENT`, and the `MESSAGE_ID` that systemd/newsd.catalog explains.
package enum JournalEvent: String, CaseIterable, Sendable {
    /// newsd runs; catalogue and socket are not up yet.
    case started
    /// Catalogue and socket are up: questions are answered.
    case ready
    /// A file, or while scanning a number of files, can be found.
    case indexed
    /// A file has gone, and its articles with it.
    case removed
    /// A file could not be read; it is tried again once it changes.
    case failed
    /// A file lies in the folder and is not read.
    case ignored
    /// Folder and catalogue were compared.
    case rescan
    /// The kernel dropped events; a comparison follows.
    case overflow
    /// newsd goes on, but can't do all of its work.
    case degraded
    /// What was degraded works again.
    case recovered
    /// Catalogue or index was damaged, set aside and made afresh.
    case rebuilt
    /// A new configuration is in force.
    case reloaded
    /// A new configuration was refused; the old one stays.
    case refused
    /// newsd commits and ends.
    case stopping
    /// A question took longer than `queries.slow`.
    case slowQuery = "slow_query"
    /// A standing query has new articles.
    case alert
    /// The journal was too slow: records were left out.
    case dropped

    /// Never changes once released: journals keep it for years.
    package var messageID: String {
        switch self {
        case .started: "867ed218562f49ce8afddebfb715965a"
        case .ready: "0783104971e04977a33e466373a91737"
        case .indexed: "b23d28c11fa14a2b988a03f7c8f2d88d"
        case .removed: "ce22a5c0e11e4c788e3baed10b666db1"
        case .failed: "757aa0417daa429fb69627da10b8064d"
        case .ignored: "0bf2a8af24a448f1923a51b7e98400df"
        case .rescan: "ccc304567cb6453e82f2373d05d6ca60"
        case .overflow: "70bef68a9004454d9a8c53de403f0ef4"
        case .degraded: "a161e80020ac44c385450b7e003ba466"
        case .recovered: "42b98fa13e914c03909dcd01272c312a"
        case .rebuilt: "d59c38abb0d94c638388518db41a1f75"
        case .reloaded: "c2c0e278b76540bb84ec633fe9317761"
        case .refused: "f14535daef2a4d05bd534110e5ff1737"
        case .stopping: "353a99508c5446c6836ee0502ec08329"
        case .slowQuery: "670c12b53569488aac75a08abff757a0"
        case .alert: "dce23cf84db64bbcb3d00a80ba00cb5a"
        case .dropped: "fe62dfc1fdcf4eb19437a82d8e9979bb"
        }
    }
}
