internal import LinuxSystem

/// Reads newsd's configuration: flags before environment before file before defaults.
package struct ConfigurationLoader: Sendable {
    package static let defaultFile = "/etc/newsd/newsd.yaml"

    /// A configuration that can be used, and what is odd about it.
    package struct Loaded: Sendable {
        package var configuration: DaemonConfiguration
        package var warnings: [ConfigurationProblem]
        /// nil where there was no file to read.
        package var file: String?
    }

    /// Variables with newsd's prefix that are no keys: newsctl's, and the tests'.
    private static let foreignVariables: Set = ["NEWSD_SOCKET", "NEWSD_TEST_SEEDS"]

    private let options: DaemonOptions
    private let environment: [String: String]
    private let workingDirectory: String
    private let defaultFile: String

    package init(
        options: DaemonOptions,
        environment: [String: String],
        workingDirectory: String,
        defaultFile: String = ConfigurationLoader.defaultFile
    ) {
        self.options = options
        self.environment = environment
        self.workingDirectory = workingDirectory
        self.defaultFile = defaultFile
    }

    /// Reads everything afresh, for the start and for every reload. Reports all errors at once, not just the first.
    package func load() throws(ConfigurationError) -> Loaded {
        let path = options.config ?? (hasAccess(to: defaultFile) ? defaultFile : nil)
        let file = try path.map(readFile) ?? ConfigurationFile(text: "", name: "")
        let warnings = file.warnings + unknownVariables
        var errors = file.errors
        var configuration = DaemonConfiguration()
        for setting in ConfigurationSetting.all {
            guard let entry = entry(of: setting, in: file) else { continue }
            if !setting.apply(entry.text, &configuration) {
                let found = entry.text.controlEscaped
                let message = "\(setting.key): expected \(setting.expectation), found \"\(found)\""
                errors.append(ConfigurationProblem(place: entry.place, message: message))
            }
        }
        makeAbsolute(&configuration)
        errors += contradictions(in: configuration, file: file)
        guard errors.isEmpty else { throw ConfigurationError(problems: errors, warnings: warnings) }
        return Loaded(configuration: configuration, warnings: warnings, file: path)
    }

    /// The text that counts and where it was written: a flag, else a variable, else the file; nil where the default stays.
    private func entry(of setting: ConfigurationSetting, in file: ConfigurationFile) -> ConfigurationFile.Entry? {
        if let option = options.values[setting.key] {
            return .init(text: option.text, place: option.flag)
        }
        if let text = environment[setting.environmentVariable] {
            return .init(text: text, place: setting.environmentVariable)
        }
        return file.entries[setting.key]
    }

    private var unknownVariables: [ConfigurationProblem] {
        let known = ConfigurationSetting.all.map(\.environmentVariable)
        let unknown = environment.keys.filter {
            $0.hasPrefix("NEWSD_") && !known.contains($0) && !Self.foreignVariables.contains($0)
        }
        return unknown.sorted().map { name in
            let suggestion = closestName(to: name, among: known).map { "; did you mean \($0)?" } ?? ""
            return ConfigurationProblem(place: name, message: "unknown variable" + suggestion)
        }
    }

    /// Paths are taken from the folder that newsd was started in.
    private func makeAbsolute(_ configuration: inout DaemonConfiguration) {
        for path in [\DaemonConfiguration.folder.path, \.state.path, \.socket.path] {
            let written = configuration[keyPath: path]
            configuration[keyPath: path] = written.hasPrefix("/") ? written : workingDirectory + "/" + written
        }
    }

    /// Values that are right one by one, and wrong together.
    private func contradictions(in configuration: DaemonConfiguration, file: ConfigurationFile)
        -> [ConfigurationProblem]
    {
        let folder = configuration.folder
        let rules: [(isBroken: Bool, key: String, message: String)] = [
            (
                folder.settleAtMost < folder.settleAfterWrite, "folder.settle_at_most",
                "must not be less than folder.settle_after_write (\(folder.settleAfterWrite.configurationText))"
            ),
            (folder.path == configuration.state.path, "state.path", "must not be the watched folder itself"),
        ]
        return rules.filter(\.isBroken).map { rule in
            let setting = ConfigurationSetting.all.first { $0.key == rule.key }
            return ConfigurationProblem(
                place: setting.flatMap { entry(of: $0, in: file)?.place } ?? rule.key,
                message: "\(rule.key): \(rule.message)"
            )
        }
    }

    private func readFile(_ path: String) throws(ConfigurationError) -> ConfigurationFile {
        func failure(_ message: String) -> ConfigurationError {
            ConfigurationError(problems: [ConfigurationProblem(place: path, message: message)], warnings: [])
        }
        let file: OwnedDescriptor
        do {
            file = try .openFile(path)
        } catch {
            throw failure("can't be opened: \(error.reason)")
        }
        let bytes: [UInt8]
        do {
            bytes = try file.readToEnd(limit: ConfigurationFile.sizeLimit, subject: path)
        } catch  where error.code == .tooLarge {
            throw failure("longer than \(ByteSize(ConfigurationFile.sizeLimit))")
        } catch {
            throw failure("can't be read: \(error.reason)")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw failure("no UTF-8 text") }
        return ConfigurationFile(text: text, name: path)
    }
}
