"""English first names that tell a woman from a man, and words that begin with a capital and name nobody."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Names given to both (Alex, Dana, Jordan, Kim, Lee, Robin, Taylor …) stand under EITHER: they show a person, not which.
MEN = _words(
    "Aaron Abdul Abdullah Abraham Adam Adrian Ahmed Alan Albert Alberto Alejandro Alexander Alfred Ali Allen Alvin Amir Andre "
    "Andreas Andrei Andrew Andy Angelo Anthony Antonio Arjun Arnold Arthur Austin Barack Barry Ben Benjamin Bernard Bernie Bill "
    "Billy Bob Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Calvin Carl Carlos Cesar Chad Charles "
    "Charlie Chris Christian Christopher Chuck Clarence Claude Clifford Colin Conor Craig Curtis Dale Damian Dan Daniel Danny "
    "Darren Dave David Dean Dennis Derek Dick Diego Dmitri Dominic Don Donald Doug Douglas Duncan Dwight Earl Ed Eddie Edgar "
    "Eduardo Edward Edwin Elijah Elliott Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Felix Fernando Floyd Francisco "
    "Frank Franklin Fred Frederick Gabriel Gareth Gary Gavin Gene Geoffrey George Gerald Gerard Gilbert Giovanni Glenn Gordon "
    "Graham Grant Greg Gregory Guillermo Gustav Guy Hamid Hans Harold Harry Harvey Hassan Hector Henry Herbert Herman Howard "
    "Hugh Hugo Hussein Ian Ibrahim Igor Isaac Ivan Jack Jacob Jacques Jaime Jake Jamal James Jared Jason Javier Jay Jeb Jeff "
    "Jeffrey Jeremy Jerome Jerry Jim Jimmy Joe Joel Joerg Johan Johannes John Johnny Jonathan Jorge Jose José Joseph Josh Joshua "
    "Juan Julian Justin Karl Keith Ken Kenneth Kevin Khalid Kirk Klaus Kurt Kyle Larry Lars Lawrence Leo Leon Leonard Lewis "
    "Liam Lloyd Louis Lucas Luis Luke Magnus Malcolm Manuel Marc Marco Marcus Mario Mark Markus Martin Marvin Mathew Matt "
    "Matthew Maurice Max Maxwell Michael Miguel Mike Mikhail Mitch Mitt Mohamed Mohammad Mohammed Muhammad Mustafa Nathan Neil "
    "Nicholas Nick Nigel Nikolai Noah Norman Oleg Oliver Omar Oscar Otto Owen Pablo Patrick Paul Pavel Pedro Pete Peter Phil "
    "Philip Phillip Pierre Rafael Rahul Raj Rajesh Ralph Ramon Rand Randall Randy Raul Ravi Raymond Reuben Ricardo Richard Rick "
    "Ricky Rob Robert Roberto Rodney Roger Roland Ron Ronald Ross Roy Rudy Russell Ryan Salman Sam Samuel Scott Sean Sebastian "
    "Sergei Sergey Sergio Seth Shane Simon Stanley Stefan Stephen Steve Steven Stewart Stuart Sven Ted Terrence Thomas Tim "
    "Timothy Toby Todd Tom Tommy Tony Travis Trevor Tyler Victor Vincent Vladimir Walter Warren Wayne Wilhelm William Yusuf "
    "Zachary"
)
WOMEN = _words(
    "Abigail Adriana Agnes Aisha Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amina Amy Ana Andrea Angela Angelina "
    "Anita Ann Anna Anne Annette Annie Antonia April Audrey Barbara Beatrice Becky Bernadette Beth Betty Beverly Bonnie Brenda "
    "Bridget Brigitte Camilla Carla Carly Carmen Carol Carolina Caroline Carolyn Catherine Cecilia Charlotte Cheryl Chloe "
    "Christina Christine Cindy Claire Clara Claudia Colleen Connie Cristina Crystal Cynthia Daisy Danielle Daphne Dawn Deborah "
    "Debbie Deepa Denise Diana Diane Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ella "
    "Ellen Emily Emma Erica Erin Esther Eva Evelyn Fatima Fiona Florence Frances Francesca Gabriela Gail Gina Gloria Grace "
    "Greta Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Hilary Hillary Holly Huma Ines Ingrid Irene Isabel Isabella "
    "Ivanka Jacqueline Jane Janet Janice Jasmine Jean Jeanne Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine "
    "Joyce Juanita Judith Judy Julia Julie June Karen Karin Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Kayla "
    "Kellie Kirsten Kristen Kristin Laura Lauren Leah Leila Lena Lillian Linda Lisa Liz Lois Loretta Lorraine Louise Lucia Lucy "
    "Lydia Lynn Madeleine Maggie Marcia Margaret Maria Marie Marilyn Marina Marjorie Martha Mary Maureen Maya Megan Melania "
    "Melinda Melissa Mercedes Michelle Mildred Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie Nicole Nina Nora Norma "
    "Olga Olivia Pamela Patricia Patty Paula Pauline Peggy Penny Phyllis Priya Rachel Rebecca Regina Renee Rhonda Rita Roberta "
    "Rosa Rosalind Rose Rosemary Ruth Sabrina Sally Samantha Sandra Sara Sarah Shannon Sharon Sheila Shirley Silvia Sofia "
    "Sonia Sophia Sophie Stacey Stella Stephanie Sue Susan Susanna Suzanne Svetlana Sylvia Tamara Tania Tanya Tara Teresa "
    "Theresa Tiffany Tina Tracy Ursula Valerie Vanessa Vera Veronica Victoria Virginia Vivian Wanda Wendy Yolanda Yvonne Zainab Zoe"
)
EITHER = _words(
    "Alex Ashley Avery Cameron Casey Chen Corey Dana Devon Drew Francis Hayden Jamie Jesse Jordan Kelly Kerry Kim Lee Leslie "
    "Lindsay Mei Min Morgan Park Pat Quinn Reese Riley Robin Sasha Sidney Taylor Terry Tracey Wei Yu"
)
FIRST_NAMES = MEN | WOMEN | EITHER
NO_NAMES = _words(
    "The A An And But Or Nor So Yet If As At By For From In Into Of Off On Onto Out Over To Under Up With Without After Before "
    "Since Until Unless While When Whenever Where Wherever Who Whoever Whose Whom Whatever Why How What Which Whether Because Although Though Despite During Among Between According "
    "He She They It We I You His Her Their Its Our My Your This That These Those There Here Some Many Most Several Few All Both "
    "Each Every No Not None One Two Three Four Five Six Seven Eight Nine Ten Now Then Later Earlier Today Yesterday Tomorrow "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September "
    "October November December Also Even Still Just Only Once Again However Meanwhile Instead Moreover Last Next First Second "
    "Third Asked Said Mr Mrs Ms Dr Like Unlike Than Versus About Against Amid Around Behind Below Beyond Near Through Toward "
    "Towards Via Upon Across Along Beside Besides Inside Outside Except Recently Previously Currently Originally Separately "
    "Initially Finally Reportedly Eventually Apparently Ultimately Nearly Formerly Lately"
)
