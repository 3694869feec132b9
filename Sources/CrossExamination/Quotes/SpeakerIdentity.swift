internal import ArticleAnalysis

/// Who is known to speak in a set of quotes.
struct SpeakerIdentity {
    /// The different full names given, none of which excludes another.
    private(set) var names: [String] = []

    init(_ name: String?) {
        if let name { names = [name] }
    }

    var isKnown: Bool { !names.isEmpty }

    /// The fullest name, then the first in the alphabet.
    var name: String? {
        names.min { ($1.split(separator: " ").count, $0) < ($0.split(separator: " ").count, $1) }
    }

    /// Whether no name of the one excludes a name of the other.
    func allows(_ other: SpeakerIdentity) -> Bool {
        names.allSatisfy { own in other.names.allSatisfy { Self.canBeSame(own, $0) } }
    }

    mutating func add(_ other: SpeakerIdentity) {
        for name in other.names where !names.contains(name) { names.append(name) }
    }

    private static func canBeSame(_ first: String, _ second: String) -> Bool {
        first == second || PersonName.canBeSame(PersonName(first), PersonName(second))
            || PlaceName.canBeSame(first, second) || OrganisationName.canBeSame(first, second)
    }
}
