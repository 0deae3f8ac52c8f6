namespace OBI.Phenomenon.Report.Charts;

/// <summary>Which periods of a long history are labelled: where all would lie on each other, the one judged and the same one of each year before.</summary>
internal static class Crowd
{
    private const int Roomy = 10;
    private const int Apart = 4;

    public static bool IsLabelled(int place, int count) => count <= Roomy || (count - 1 - place) % Apart == 0;
}
