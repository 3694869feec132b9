import ArgumentParser
import Foundation
import NewsDaemon
import TestSupport
import Testing

/// Holds config/newsd.yaml and the code together.
@Suite struct ConfigurationFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func showsTheDefaultsOfTheCode() throws {
        let loaded = try load(uncommented(projectFile("config/newsd.yaml")))
        #expect(loaded.configuration == DaemonConfiguration())
        #expect(loaded.warnings.map(\.description) == [])
    }

    @Test func setsNothingAsItIsShipped() throws {
        let loaded = try load(projectFile("config/newsd.yaml"))
        #expect(loaded.configuration == DaemonConfiguration() && loaded.warnings.isEmpty)
    }

    @Test func holdsEveryKeyOfTheCodeOnce() throws {
        #expect(try keys(of: projectFile("config/newsd.yaml")) == DaemonConfiguration.keys)
    }

    private func load(_ text: String) throws -> ConfigurationLoader.Loaded {
        let path = folder.path + "/newsd.yaml"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let options = try DaemonOptions.parse(["--config", path])
        return try ConfigurationLoader(options: options, environment: [:], workingDirectory: "/").load()
    }

    /// A key is commented without a space behind the `#`, a sentence with one.
    private func uncommented(_ text: String) -> String {
        text.replacing(/(?m)^( *)#(?=[a-z])/) { $0.output.1 }
    }

    private func keys(of text: String) -> [String] {
        var section = ""
        var keys: [String] = []
        for line in uncommented(text).split(separator: "\n") {
            if let match = line.wholeMatch(of: /([a-z_]+):/) {
                section = String(match.output.1)
            } else if let match = line.prefixMatch(of: #/ +([a-z_]+): /#) {
                keys.append(section + "." + match.output.1)
            }
        }
        return keys
    }
}
