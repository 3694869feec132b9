internal import EditDistance

/// What may stand before a colon.
enum QueryField: Equatable {
    case text(TextScope)
    /// `exact:`: no other forms; combines with `title:` and `body:`.
    case exact
    case keyword(KeywordField)
    case date(DateField)
    /// `is: has:`, given by the part before the colon.
    case property(prefix: String)

    /// Every name, in the order in which hints list them.
    static let names: [String] =
        ["title", "body", "exact"] + KeywordField.allCases.map(\.rawValue) + DateField.allCases.map(\.rawValue)
        + ["is", "has"]

    /// Nil where no field has that name; case does not matter.
    init?(name: String) {
        let name = name.lowercased()
        switch name {
        case "title": self = .text(.title)
        case "body": self = .text(.body)
        case "exact": self = .exact
        case "is", "has": self = .property(prefix: name)
        default:
            if let field = KeywordField(rawValue: name) {
                self = .keyword(field)
            } else if let field = DateField(rawValue: name) {
                self = .date(field)
            } else {
                return nil
            }
        }
    }

    /// Whether another field may follow at once: `title:exact:"…"`, `exact:title:word`.
    var takesTextField: Bool {
        switch self {
        case .text, .exact: true
        case .keyword, .date, .property: false
        }
    }

    var name: String {
        switch self {
        case .text(let scope): scope.rawValue
        case .exact: "exact"
        case .keyword(let field): field.rawValue
        case .date(let field): field.rawValue
        case .property(let prefix): prefix
        }
    }
}

extension QueryField {
    /// Names that other programs use for our fields.
    private static let otherNames = [
        "after": "date", "before": "date", "by": "author", "byline": "author", "file": "path", "filename": "path",
        "folder": "path",
        "from": "outlet", "headline": "title", "language": "lang", "organisation": "org", "organization": "org",
        "people": "person", "published": "date", "publisher": "outlet", "site": "outlet", "source": "outlet",
        "subject": "title",
        "text": "body", "agency": "credit", "location": "place", "said": "speaker",
    ]

    /// What to type instead of an unknown field.
    static func hint(for unknown: String) -> String {
        let unknown = unknown.lowercased()
        if unknown == "http" || unknown == "https" {
            return "put an address in quotation marks: \"\(unknown)://…\""
        }
        if let name = otherNames[unknown] ?? nearestName(to: unknown) {
            return
                "did you mean \(name):? To search for the word itself, write it without the colon or in quotation marks"
        }
        return "fields are " + names.joined(separator: ", ")
            + "; to search for the text itself, put it in quotation marks"
    }

    /// The field at most two edits away, the nearest first; nil where none is like it.
    private static func nearestName(to unknown: String) -> String? {
        guard let nearest = nearestWord(to: unknown, among: names, limit: 2) else { return nil }
        return nearest.distance <= nearest.word.utf8.count / 2 ? nearest.word : nil
    }
}
