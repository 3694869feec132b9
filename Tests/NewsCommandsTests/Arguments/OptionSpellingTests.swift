import FoundationEssentials
import Testing

@testable import NewsCommands

/// The table of options and the commands say the same.
@Suite struct OptionSpellingTests {
    private struct Help: Decodable { var command: Command }

    private struct Command: Decodable {
        var commandName: String
        var subcommands: [Command]?
        var arguments: [Argument]?
    }

    private struct Argument: Decodable {
        struct Name: Decodable {
            var kind: String
            var name: String
        }
        var kind: String
        var names: [Name]?
    }

    private func verbs() throws -> [Command] {
        let help = try JSONDecoder().decode(Help.self, from: Data(NewsctlRun(["--experimental-dump-help"]).stdout.utf8))
        return (help.command.subcommands ?? []).filter { $0.commandName != "help" }
    }

    private func spellings(ofKind kind: String, short: Bool) throws -> Set<String> {
        let arguments = try verbs().flatMap { $0.arguments ?? [] }.filter { $0.kind == kind }
        let names = arguments.flatMap { $0.names ?? [] }.filter { ($0.kind == "short") == short }
        return Set(names.map { (short ? "-" : "--") + $0.name })
    }

    @Test func knowsEveryOptionOfEveryVerb() throws {
        #expect(try spellings(ofKind: "flag", short: false) == OptionSpelling.flags)
        #expect(try spellings(ofKind: "option", short: false) == OptionSpelling.valued)
        #expect(try spellings(ofKind: "flag", short: true) == OptionSpelling.shortFlags)
        #expect(try spellings(ofKind: "option", short: true) == [OptionSpelling.shortValued])
    }

    @Test func hasTheVerbsOfTheContract() {
        let expected = """
            search count explain show story stories copies figures compare quotes names timeline follow status files failed
            rescan check
            """
        #expect(Set(Newsctl.verbs) == Set(expected.split(whereSeparator: \.isWhitespace).map(String.init)))
    }

    @Test func everyVerbHelpsWithExamples() throws {
        for verb in Newsctl.verbs {
            let run = NewsctlRun([verb, "--help"])
            #expect(run.status == .found)
            #expect(run.stdout.contains("Examples:\n  newsctl \(verb)"), "\(verb)")
        }
    }
}
