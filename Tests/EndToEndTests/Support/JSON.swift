import FoundationEssentials

/// A reply as it came over the wire, read without newsd's own types: so a renamed key is seen.
@dynamicMemberLookup
enum JSON: Decodable, Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])
    /// What stands under a key that is not there.
    case missing

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    init(parsing text: String) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    }

    subscript(dynamicMember key: String) -> JSON {
        guard case .object(let members) = self else {
            return .missing
        }
        return members[key] ?? .missing
    }

    subscript(index: Int) -> JSON {
        items.indices.contains(index) ? items[index] : .missing
    }

    var items: [JSON] {
        if case .array(let items) = self { items } else { [] }
    }

    var keys: Set<String> {
        if case .object(let members) = self { Set(members.keys) } else { [] }
    }

    var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    var number: Int? {
        if case .number(let value) = self { Int(exactly: value) } else { nil }
    }

    var real: Double? {
        if case .number(let value) = self { value } else { nil }
    }
}
