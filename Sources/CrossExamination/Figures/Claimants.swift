/// Who claims, by different forms of one name.
enum Claimants {
    /// Whether two may be the same; an outlet's own word may rest on anybody's.
    static func canBeSame(_ first: String?, _ second: String?) -> Bool {
        guard let first, let second else { return true }
        return first == second || !names(first).isDisjoint(with: names(second))
    }

    /// How many different ones there are at least, nobody left out.
    static func count(_ claimants: some Sequence<String?>) -> Int {
        var found: [String] = []
        for claimant in Set(claimants.compactMap { $0 }).sorted()
        where !found.contains(where: { canBeSame($0, claimant) }) {
            found.append(claimant)
        }
        return found.count
    }

    private static func names(_ claimant: String) -> Set<String> {
        let words = SubjectWord.words(of: claimant)
        let names = words.filter(\.isCapital).map(\.plain).filter { $0 != "the" }
        return Set(names.isEmpty ? words.map(\.plain) : names)
    }
}
