/// Family names that stand before the given name.
enum FamilyNames {
    /// The commonest of China, Korea and Singapore in Latin letters, folded; without those that are common words.
    static let eastAsian = Set(list)
    static let eastAsianKeys = WordTable(words: list)

    private static let list = [
        "bai", "ban", "bo", "cai", "cao", "chang", "chen", "cheng", "chew", "chia", "chiang", "cho", "choi", "chong",
        "chow",
        "chua", "chun", "chung", "cui", "dai", "deng", "ding", "dong", "du", "duan", "fan", "fang", "feng", "fu", "gao",
        "goh",
        "gong", "gu", "guo", "han", "hao", "heng", "ho", "hong", "hsieh", "hsu", "hu", "hua", "huang", "hwang", "jang",
        "jeong", "jia", "jiang", "jin", "jo", "jung", "kang", "kim", "ko", "koh", "kong", "kwok", "kwon", "lai", "lam",
        "lau",
        "lee", "lei", "leong", "leung", "li", "liang", "liao", "lim", "lin", "liu", "loh", "low", "lu", "luo", "ma",
        "mao",
        "meng", "moon", "neo", "ng", "ong", "pan", "pang", "park", "peng", "qi", "qian", "qin", "qiu", "ren", "rhee",
        "roh",
        "ryu", "seah", "seo", "shao", "shen", "shi", "shin", "sim", "soh", "son", "song", "su", "sun", "tan", "tang",
        "tao",
        "tay", "teo", "tian", "toh", "tsai", "wan", "wang", "wee", "wei", "wen", "wong", "woo", "wu", "xi", "xia",
        "xiao",
        "xie", "xu", "yan", "yang", "yao", "ye", "yeo", "yi", "yin", "yoon", "you", "yu", "yuan", "yun", "zeng",
        "zhang",
        "zhao", "zheng", "zhong", "zhou", "zhu", "zou",
    ]
}
