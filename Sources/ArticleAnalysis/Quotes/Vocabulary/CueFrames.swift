/// What a cue verb can take, and where it can stand.
struct CueFrames: OptionSet, Sendable {
    let rawValue: UInt16

    /// May stand behind or inside what was said: "…," he said; said Mr. X.
    static let parenthetical = CueFrames(rawValue: 1 << 0)
    /// Whatever follows was said, even without "that": said the plan failed.
    static let anything = CueFrames(rawValue: 1 << 1)
    /// A clause with "that", "whether", "how": revealed that …
    static let clause = CueFrames(rawValue: 1 << 2)
    /// A clause without "that", told by a subject and a verb: believes the plan failed.
    static let bareClause = CueFrames(rawValue: 1 << 3)
    /// "to" and a verb: vowed to fight.
    static let infinitive = CueFrames(rawValue: 1 << 4)
    /// What was said stands as an object: criticized the plan; called it a plan.
    static let object = CueFrames(rawValue: 1 << 5)
    /// Names the hearer first: told reporters that …
    static let hearer = CueFrames(rawValue: 1 << 6)
    /// A preposition leads to what was said: called for calm.
    static let preposition = CueFrames(rawValue: 1 << 7)
    /// The past form is an adjective or passive more often than not.
    static let weakPast = CueFrames(rawValue: 1 << 8)
    /// Reports a thought, not words.
    static let thought = CueFrames(rawValue: 1 << 9)
    /// May be a noun: claims, reports, plans.
    static let noun = CueFrames(rawValue: 1 << 10)

    static let say: CueFrames = [.parenthetical, .anything, .clause]
    static let state: CueFrames = [.parenthetical, .clause, .bareClause]
    static let think: CueFrames = [.clause, .bareClause, .thought]
}
