/// Who claims, by different forms of one name.
enum Claimants {
    /// Whether two may be the same; an outlet's own word may rest on anybody's.
    static func canBeSame(_ first: String?, _ second: String?) -> Bool {
        guard let first, let second else { return true }
        return first == second || !names(first).isDisjoint(with: names(second))
    }

    /// Whether two of them are certainly different.
    static func differ(_ claimants: some Sequence<String?>) -> Bool {
        let named = Set(claimants.compactMap { $0 }).sorted()
        return named.contains { !canBeSame(named.first, $0) }
    }

    private static func names(_ claimant: String) -> Set<String> {
        let words = SubjectWord.words(of: claimant)
        let names = words.filter(\.isCapital).map(\.plain).filter { $0 != "the" }
        return Set(names.isEmpty ? words.map(\.plain) : names)
    }
}
