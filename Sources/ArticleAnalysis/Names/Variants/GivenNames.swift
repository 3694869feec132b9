/// Given names that stand for each other: short forms, and one name in neighbouring languages.
package enum GivenNames {
    static func areForms(_ first: String, _ second: String) -> Bool {
        guard let own = groups[first], let other = groups[second] else { return false }
        return !own.isDisjoint(with: other)
    }

    /// Numbers of the lists that hold a folded given name: names with a common one are forms of each other.
    package static func numbers(of name: String) -> Set<Int> { groups[name] ?? [] }

    /// The folded names that can stand for a folded given name, itself left out, in order.
    package static func forms(of name: String) -> [String] {
        var forms: Set<String> = []
        for group in groups[name] ?? [] {
            forms.formUnion(lines[group].split(separator: " ").map(String.init))
        }
        forms.remove(name)
        return forms.sorted()
    }

    private static let groups: [String: Set<Int>] = {
        var groups: [String: Set<Int>] = [:]
        for (number, line) in lines.enumerated() {
            for name in line.split(separator: " ") {
                groups[String(name), default: []].insert(number)
            }
        }
        return groups
    }()

    static let lines = [
        "abigail abby", "aleksandr alexander oleksandr alexandr alexandre aliaksandr",
        "aleksei alexei alexey aleksey oleksiy oleksii alyaksei",
        "alexander alex sasha", "andrei andrey andriy andrii andrej", "andrew andy drew", "anthony tony",
        "barack barak",
        "benjamin ben benny", "bernard bernie", "charles charlie chuck", "christopher chris", "daniel dan danny danylo",
        "david dave", "deborah debbie", "dmitry dmitri dmitriy dmytro dmitrii dimitri", "donald don",
        "edward ed eddie ted",
        "ekaterina yekaterina kateryna katerina", "elizabeth liz beth betty",
        "evgeny yevgeny evgeni yevgeni yevhen evgenii yevgeniy",
        "frederick fred freddie", "gennady gennadi gennadiy hennadiy", "gerald gerry jerry", "grigory grigori hryhoriy",
        "igor ihor",
        "gregory greg", "ivan jan ivan", "jacob jake", "james jim jimmy jamie", "jennifer jenny", "jonathan jon",
        "joseph joe joey", "john johnny jack",
        "joshua josh", "katherine catherine kate kathy cathy katie", "kenneth ken kenny",
        "konstantin kostiantyn constantin",
        "kyrylo kirill", "lawrence larry", "leonard leo len", "margaret maggie peggy", "matthew matt",
        "michael mike mick",
        "mikhail mykhailo mikhailo", "mohammed muhammad mohamed mohammad muhammed mohamad",
        "mykola nikolai nikolay mikalai",
        "nancy nan", "natalia nataliya natalya nathalie", "nicholas nick nicolas", "oleg oleh", "olga olha",
        "pamela pam", "patrick pat", "pavel pavlo",
        "peter pete", "petro pyotr petr", "philip phil phillip", "rafael rafa", "raymond ray", "rebecca becky",
        "richard dick rick rich ricky",
        "robert bob rob bobby robbie", "ronald ron ronnie", "samuel sam", "sergei sergey serhiy serhii siarhei",
        "stephen steve steven stephan",
        "susan sue", "svetlana svitlana sviatlana", "theodore ted theo teddy", "thomas tom tommy", "timothy tim",
        "valery valeriy valeri valerii valeriya",
        "vasily vasyl vasili vasiliy", "victor viktor", "vincent vince", "vladimir volodymyr wladimir uladzimir",
        "vyacheslav viacheslav",
        "walter walt", "william bill billy will willy", "yulia yuliya julia iuliia", "yuri yuriy yury juri iurii",
        "zachary zach",
        "hussein husayn hussain", "yusuf yousef youssef yusef", "ahmed ahmad", "hasan hassan", "ali aly",
    ]
}
