internal import Yams

/// A YAML file taken apart: the text of every known key with its place, and what is wrong with the rest.
struct ConfigurationFile {
    /// Bytes of a configuration file at most.
    static let sizeLimit = 1 << 20

    struct Entry: Equatable {
        var text: String
        var place: String
    }

    private(set) var entries: [String: Entry] = [:]
    private(set) var errors: [ConfigurationProblem] = []
    private(set) var warnings: [ConfigurationProblem] = []
    private let name: String

    init(text: String, name: String) {
        self.name = name
        do {
            guard let root = try Parser(yaml: text).singleRoot(), !root.isNothing else { return }
            guard let mapping = root.mapping else {
                errors.append(problem(root.mark, "expected keys such as \"folder:\", found \(root.kind)"))
                return
            }
            read(mapping, prefix: "")
        } catch {
            errors.append(Self.problem(of: error, in: name))
        }
    }

    private mutating func read(_ mapping: Node.Mapping, prefix: String) {
        for (keyNode, value) in mapping {
            let key = prefix + (keyNode.scalar?.string ?? "?")
            if ConfigurationSetting.keys.contains(key) {
                readValue(value, of: key, keyMark: keyNode.mark)
            } else if ConfigurationSetting.keys.contains(where: { $0.hasPrefix(key + ".") }) {
                readSection(value, key: key)
            } else {
                warnings.append(problem(keyNode.mark, "unknown key \"\(key)\"" + Self.suggestion(for: key)))
            }
        }
    }

    private mutating func readSection(_ node: Node, key: String) {
        if let mapping = node.mapping {
            read(mapping, prefix: key + ".")
        } else if !node.isNothing {
            errors.append(problem(node.mark, "\(key): expected keys below it, found \(node.kind)"))
        }
    }

    private mutating func readValue(_ node: Node, of key: String, keyMark: Mark?) {
        if let scalar = node.scalar, !node.isNothing {
            entries[key] = Entry(text: scalar.string, place: place(node.mark))
        } else {
            let expectation = ConfigurationSetting.all.first { $0.key == key }?.expectation ?? "a value"
            errors.append(
                problem(node.isNothing ? keyMark : node.mark, "\(key): expected \(expectation), found \(node.kind)")
            )
        }
    }

    private func place(_ mark: Mark?) -> String {
        mark.map { "\(name):\($0.line):\($0.column)" } ?? name
    }

    private func problem(_ mark: Mark?, _ message: String) -> ConfigurationProblem {
        ConfigurationProblem(place: place(mark), message: message)
    }

    private static func suggestion(for key: String) -> String {
        let sections = Set(ConfigurationSetting.keys.map { String($0.prefix { $0 != "." }) })
        let candidates = ConfigurationSetting.keys + sections.sorted()
        return closestName(to: key, among: candidates).map { "; did you mean \"\($0)\"?" } ?? ""
    }

    private static func problem(of error: any Error, in name: String) -> ConfigurationProblem {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            ConfigurationProblem(place: "\(name):\(mark.line):\(mark.column)", message: "no valid YAML: \(problem)")
        case .duplicatedKeysInMapping(let keys, let context):
            ConfigurationProblem(
                place: "\(name):\(context.mark.line):\(context.mark.column)",
                message: "set more than once: \(keys.sorted().joined(separator: ", "))"
            )
        case .reader(let problem, _, _, _):
            ConfigurationProblem(place: name, message: "no valid YAML: \(problem)")
        default:
            ConfigurationProblem(place: name, message: "no valid YAML: \(error)")
        }
    }
}

extension Node {
    /// `key:` with nothing behind it, `~` or `null`.
    fileprivate var isNothing: Bool {
        guard let scalar else { return false }
        return scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    fileprivate var kind: String {
        switch self {
        case .scalar(let scalar): isNothing ? "nothing" : "\"\(scalar.string.controlEscaped)\""
        case .mapping: "keys"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }
}
