import CrossExamination
import NewsModel
import Testing

@Suite struct NameKeysTests {
    private func finds(_ typed: String, _ name: String, _ kind: Name.Kind, exact: Bool = false) -> Bool {
        let keys = Set(NameKeys.keys(of: name, kind: kind))
        let lookup = NameKeys.lookup(typed, kind: kind, exact: exact)
        return !lookup.isEmpty && lookup.allSatisfy { !keys.isDisjoint(with: $0) }
    }

    @Test(arguments: [
        ("zelensky", "Volodymyr Zelenskiy", Name.Kind.person), ("Vladimir Zelensky", "Volodymyr Zelenskyy", .person),
        ("selenskyj", "Zelensky", .person), ("Bill Keller", "William Keller", .person),
        ("W. Keller", "William Keller", .person), ("William Keller", "W. Keller", .person),
        ("kovrin", "Oleg Kovrin", .person), ("Müller", "Anna Muller", .person),
        ("kiev", "Kyiv", .place), ("america", "U.S.", .place), ("United States", "USA", .place),
        ("america", "Latin America", .place), ("Great Britain", "UK", .place),
        ("WHO", "World Health Organization", .org), ("World Health Organization", "WHO", .org),
        ("health", "World Health Organization", .org),
    ]) func findsANameByItsForms(typed: String, name: String, kind: Name.Kind) {
        #expect(finds(typed, name, kind))
    }

    @Test(arguments: [
        ("Bill Keller", "Maria Keller", Name.Kind.person), ("John Smith", "John S. Baker", .person),
        ("bill", "William Keller", .person), ("york", "Yorkshire", .place), ("korea north", "South Korea", .place),
        ("", "Kyiv", .place), ("world bank", "World Health Organization", .org),
    ]) func leavesOthersAlone(typed: String, name: String, kind: Name.Kind) {
        #expect(!finds(typed, name, kind))
    }

    @Test func exactMeansAsWritten() {
        #expect(finds("Zelenskiy", "Volodymyr Zelenskiy", .person, exact: true))
        #expect(!finds("Zelensky", "Volodymyr Zelenskiy", .person, exact: true))
        #expect(!finds("Kiev", "Kyiv", .place, exact: true))
    }

    @Test func anyKindFindsEachKind() {
        #expect(
            NameKeys.lookup("Kiev", kind: nil, exact: false)[0].contains {
                NameKeys.keys(of: "Kyiv", kind: .place).contains($0)
            }
        )
    }
}
